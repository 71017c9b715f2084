/** The name under which alerts are filed. GitHub tells tools apart by it, so it never changes. */
export const PRODUCT = 'Lintel';

/** Where to read about Lintel. A caller that knows better, such as the Action in its own repository, says so. */
export const HOMEPAGE = 'https://github.com/lintel/lintel';
