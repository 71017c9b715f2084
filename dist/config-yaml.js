import { n as MAX_CONFIG_LENGTH, r as parseConfigYaml } from "./config-file.js";

export { MAX_CONFIG_LENGTH, parseConfigYaml };