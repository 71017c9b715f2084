import { t as exampleFaults } from "./core.js";

export { exampleFaults };