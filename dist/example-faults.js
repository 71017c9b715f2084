import { n as faultsOf, r as readExamples, t as exampleFaults } from "./trial.js";

export { exampleFaults };