import { n as policyObjectsOf, t as isKubernetesObject } from "./admission.js";

export { isKubernetesObject, policyObjectsOf };