import type { AssessedControl, AssessedFramework, ControlState } from '../model/compliance.ts';
import {
  CHANGE_KINDS,
  type ChangeKind,
  type ControlChange,
  type ControlStand,
  type FrameworkChange,
  type FrameworkStand,
} from '../model/compliance-change.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { evidenceFor, findingsOf, isExcepted } from './evidence.ts';

/** What is kept of a framework to compare it with later. */
export function standOf({ framework, controls, summary }: AssessedFramework): FrameworkStand {
  const { total, assessable, assessed } = summary;
  return {
    version: framework.version,
    total,
    assessable,
    assessed,
    controls: new Map(controls.map((one) => [one.control.id, controlStandOf(one)])),
  };
}

function controlStandOf({ state, evidence }: AssessedControl): ControlStand {
  return { state, failures: evidence.filter((one) => one.state === 'failed').length };
}

/** What became of the controls since an earlier run, of which only states and numbers are known. */
export function changesSince(now: AssessedFramework, before: FrameworkStand | undefined): FrameworkChange {
  return changesOf(now, (assessed) => {
    const was = before?.controls.get(assessed.control.id);
    const { failures } = controlStandOf(assessed);
    const more = failures - (was?.failures ?? 0);
    const [brought, fixed] = [Math.max(0, more), Math.max(0, -more)];
    const kind = kindOf(was?.state, assessed.state, { brought, fixed });
    return { ...(was === undefined ? {} : { before: was.state }), kind, brought, fixed, evidence: [] };
  });
}

/** What a change does to the controls, finding by finding. `report` is what was found now, compared with the base. */
export function changesBetween(now: AssessedFramework, base: AssessedFramework, report: Report): FrameworkChange {
  const fixedFindings = { findings: report.comparison?.fixed ?? [] };
  return changesOf(now, (assessed) => {
    const { control, state } = assessed;
    const was = base.controls.find((one) => one.control.id === control.id);
    const before = was?.state;
    const findings = countingFor(assessed, report);
    const came = findings.filter((one) => one.state === 'new');
    const fixed = countingFor(assessed, fixedFindings).length;
    const isUnknown = findings.some((one) => one.state === 'unknown');
    return {
      ...(before === undefined ? {} : { before }),
      kind: sureKindOf(kindOf(before, state, { brought: came.length, fixed }), {
        isUnknown: came.length === 0 && isUnknown,
        hasLeft: fixed > 0 || was?.evidence.some((one) => one.state === 'failed') !== true,
      }),
      brought: came.length,
      fixed,
      evidence: evidenceFor(control, {
        report: { ...report, findings: came },
        lookedAt: NOTHING_LOOKED_AT,
      }).evidence,
    };
  });
}

const NOTHING_LOOKED_AT = { objects: [], checkedBy: () => [], leftOpenBy: () => [], giving: () => [] };

function countingFor({ control }: AssessedControl, report: Pick<Report, 'findings'>): readonly TracedFinding[] {
  const findings = new Set(control.rules.flatMap(({ rule }) => findingsOf(rule, report)));
  return [...findings].filter((one) => !isExcepted(one));
}

/** A finding that may have been there, or that may still be, since one of the two states could not be judged there, proves nothing. */
function sureKindOf(
  kind: ChangeKind | undefined,
  { isUnknown, hasLeft }: { readonly isUnknown: boolean; readonly hasLeft: boolean },
): ChangeKind | undefined {
  if (kind === 'breaks' && isUnknown) return 'unclear';
  return kind === 'repairs' && !hasLeft ? 'unclear' : kind;
}

type Turn = Omit<ControlChange, 'control' | 'title' | 'now' | 'kind'> & { readonly kind: ChangeKind | undefined };

function changesOf(now: AssessedFramework, turnOf: (assessed: AssessedControl) => Turn): FrameworkChange {
  const controls = now.controls.flatMap((assessed): readonly ControlChange[] => {
    const { kind, ...turn } = turnOf(assessed);
    const { id, title } = assessed.control;
    return kind === undefined ? [] : [{ control: id, title, now: assessed.state, ...turn, kind }];
  });
  return {
    framework: now.framework.id,
    title: now.framework.title,
    controls: controls.toSorted((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)),
  };
}

/** How much a state shows, where nothing speaks against the control. */
const SHOWN: Readonly<Record<Exclude<ControlState, 'fail' | 'excepted'>, number>> = {
  'not-assessed': 0,
  partial: 1,
  attested: 2,
  pass: 3,
};

/** Undefined where the control is what it was. A control that the framework did not have is taken for one that nobody looked at. */
function kindOf(
  was: ControlState | undefined,
  now: ControlState,
  { brought, fixed }: { readonly brought: number; readonly fixed: number },
): ChangeKind | undefined {
  const before = was ?? 'not-assessed';
  if (now === 'fail') {
    if (before !== 'fail') return 'breaks';
    if (brought > 0) return 'worsens';
    return fixed > 0 ? 'eases' : undefined;
  }
  if (before === now) return undefined;
  if (now === 'excepted') return 'accepts';
  // What is no longer looked at has not been repaired.
  if (now === 'not-assessed') return 'loses';
  if (before === 'fail' || before === 'excepted') return 'repairs';
  return SHOWN[now] < SHOWN[before] ? 'loses' : 'gains';
}
