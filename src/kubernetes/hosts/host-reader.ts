import type { DataMap } from '../../model/data.ts';
import type { ComponentSettings } from '../control-plane/component-settings.ts';

/** What an object of one kind says about a cluster or its nodes. Never throws, whatever the object's shape. */
export type HostReader = (object: DataMap) => readonly ComponentSettings[];

/** Readers by `Kind.group`, the group without its version. */
export type HostReaders = Readonly<Record<string, HostReader>>;
