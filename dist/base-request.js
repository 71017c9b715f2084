import { i as baseRequestOf } from "./scan.js";

export { baseRequestOf };