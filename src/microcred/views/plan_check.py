"""How it reads what has changed for a plan since it was saved."""

import shlex
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from microcred.domain.inspection import Severity
from microcred.domain.kinds import PlanFindingKind
from microcred.domain.plan_check import CheckedPlan, Finding, OpenedPlan
from microcred.domain.requirement import Condition, parse_requirement
from microcred.render.view import Block, Column, Note, Pair, Pairs, Tone, View
from microcred.views.plans import spell_plan_name
from microcred.views.requirement import spell_condition, spell_requirement
from microcred.views.words import count, join_words, spell_money, spell_number

_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARNING, Severity.INFO: Tone.FAINT}

COLUMNS = (
    Column("plan", "Plan", worth=9),
    Column("target", "Target", worth=6),
    Column("ok", "Ok", worth=9),
    Column("errors", "Errors", worth=8, right=True),
    Column("warnings", "Warnings", worth=8, right=True),
    Column("summary", "Summary", worth=5),
)


def view_checks(checked: Sequence[CheckedPlan]) -> View:
    """Each plan with its findings, the worst first; the document is a list."""
    several = len({each.opened.portfolio for each in checked}) > 1
    rows = [_document(each) for each in checked]
    blocks: list[Block] = [Note(_spell_size(checked), Tone.STRONG)]
    for each, row in zip(checked, rows, strict=True):
        whose = f" of {each.opened.portfolio}" if several else ""
        title = f"{each.opened.name}{whose}: {each.opened.plan.target}"
        if each.findings:
            blocks.append(Pairs(tuple(map(_pair, each.findings, row["findings"])), title))
        else:
            is_reached = each.opened.plan.target in each.opened.person.held
            blocks.append(Note(f"{title}: {'reached' if is_reached else 'nothing has changed'}", Tone.GOOD))
    worst = next((each for each in checked if not each.ok), None)
    following = "microcred plan list"
    if worst:
        following = f"microcred ladder {worst.opened.plan.target}{_whose(worst.opened, several=several)}"
    return View(rows, COLUMNS, rows, screen=tuple(blocks), next=(following,))


def spell_save(opened: OpenedPlan, *, several: bool) -> str:
    """The command that makes a plan anew; where there are several portfolios, of its own."""
    return f"microcred plan save {spell_plan_name(opened)} {opened.plan.target}{_whose(opened, several=several)}"


def _whose(opened: OpenedPlan, *, several: bool) -> str:
    return f" --portfolio {shlex.quote(opened.portfolio)}" if several else ""


def _document(each: CheckedPlan) -> dict[str, Any]:
    findings = [_finding_document(finding, each) for finding in each.findings]
    return {
        "plan": each.opened.name,
        "portfolio": each.opened.portfolio,
        "file": each.opened.file,
        "target": each.opened.plan.target,
        "ok": each.ok,
        "errors": each.count(Severity.ERROR),
        "warnings": each.count(Severity.WARNING),
        "summary": "; ".join(f"{finding['severity']}: {finding['text']}" for finding in findings) or None,
        "findings": findings,
    }


def _finding_document(finding: Finding, checked: CheckedPlan) -> dict[str, Any]:
    return {
        "program": finding.program,
        "kind": str(finding.kind),
        "severity": str(finding.severity),
        "text": spell_finding(finding, checked),
        "old": finding.old,
        "new": finding.new,
    }


def spell_finding(finding: Finding, checked: CheckedPlan) -> str:
    """The finding in a sentence."""
    title = _title(finding.program, checked)
    return _SENTENCES[finding.kind, finding.why](finding, title)


def _pair(finding: Finding, document: Mapping[str, Any]) -> Pair:
    return Pair(str(finding.severity), document["text"], tone=_TONES[finding.severity])


def _spell_size(checked: Sequence[CheckedPlan]) -> str:
    if not checked:
        return "No plan to check"
    bad = sum(bool(each.count(Severity.ERROR)) for each in checked)
    fine = sum(each.ok for each in checked)
    sizes = ((bad, "cannot be carried out"), (len(checked) - bad - fine, "to look at"), (fine, "as it was"))
    return f"{count(len(checked), 'plan')}: {', '.join(f'{size} {words}' for size, words in sizes if size)}"


def _title(program_id: str, checked: CheckedPlan) -> str:
    program = checked.opened.graph.programs.get(program_id)
    saved = next((step.title for step in checked.opened.plan.steps if step.program == program_id), program_id)
    return program.title if program else saved


def _spell_price(price: Mapping[str, Any]) -> str:
    if price["total"] is None:
        return "unknown"
    amount = spell_money(price["total"], price["currency"])
    return amount if price["complete"] else f"at least {amount}"


def _spell_hours(hours: float | None) -> str:
    return "unknown" if hours is None else f"{spell_number(hours)} h"


def _spell_tree(tree: Any) -> str:
    return spell_requirement(parse_requirement(tree)) or "nothing"


def _spell_better(finding: Finding, title: str) -> str:
    said = [
        f"with {join_words(finding.new)}" if finding.new else "",
        f"without {join_words(finding.old)}" if finding.old else "",
    ]
    return f"there is a better way to {title}: {join_words([each for each in said if each])}"


_SENTENCES: Mapping[tuple[PlanFindingKind, str], Callable[[Finding, str], str]] = {
    (PlanFindingKind.RETIRED, "retired"): lambda each, title: (
        f"{title} is retired{f': replaced by {each.new}' if each.new else ''}"
    ),
    (PlanFindingKind.RETIRED, "will_retire"): lambda each, title: f"{title} retires on {each.new}",
    (PlanFindingKind.WITHDRAWN, "withdrawn"): lambda _, title: f"{title} is withdrawn: no source lists it any more",
    (PlanFindingKind.WITHDRAWN, "gone"): lambda _, title: f"{title} is not in the catalogue any more",
    (PlanFindingKind.EXPIRED, "ended"): lambda _, title: (
        f"{title} was held when the plan was saved and is not valid now"
    ),
    (PlanFindingKind.EXPIRED, "ends"): lambda each, title: f"{title}, which the plan stands on, expires on {each.new}",
    (PlanFindingKind.PRICE, "changed"): lambda each, title: (
        f"the price of {title} was {_spell_price(each.old)} and is {_spell_price(each.new)}"
    ),
    (PlanFindingKind.PRICE, "budget"): lambda each, _: (
        f"what is left costs {spell_number(each.new)}, the budget is {spell_number(each.old)}"
    ),
    (PlanFindingKind.HOURS, "changed"): lambda each, title: (
        f"the length of {title} was {_spell_hours(each.old)} and is {_spell_hours(each.new)}"
    ),
    (PlanFindingKind.HOURS, "limit"): lambda each, _: (
        f"what is left takes {_spell_hours(each.new)}, the limit is {_spell_hours(each.old)}"
    ),
    (PlanFindingKind.REQUIREMENT, "closed"): lambda _, title: f"{title} is not open to you any more",
    (PlanFindingKind.REQUIREMENT, "met"): lambda each, title: (
        f"{title} required {_spell_tree(each.old)} and requires {_spell_tree(each.new)}, which the plan meets"
    ),
    (PlanFindingKind.REQUIREMENT, "unmet"): lambda each, title: (
        f"{title} required {_spell_tree(each.old)} and requires {_spell_tree(each.new)}, which the plan does not meet"
    ),
    (PlanFindingKind.REQUIREMENT, "no_plan"): lambda _, title: (
        f"there is no plan to {title} any more within what was asked"
    ),
    (PlanFindingKind.CONDITION, "added"): lambda each, title: (
        f"{title} now also asks for {spell_condition(Condition(**each.new))}"
    ),
    (PlanFindingKind.CONDITION, "dropped"): lambda each, title: (
        f"{title} no longer asks for {spell_condition(Condition(**each.old))}"
    ),
    (PlanFindingKind.DEADLINE, "begun"): lambda each, title: f"the last known day to begin {title} was {each.new}",
    (PlanFindingKind.DEADLINE, "passed"): lambda each, _: f"all should have been done by {each.old}",
    (PlanFindingKind.DEADLINE, "too_late"): lambda each, _: (
        f"what is left takes {count(each.new, 'week')} at the pace that was said: more than there are until {each.old}"
    ),
    (PlanFindingKind.BETTER, "better"): _spell_better,
    (PlanFindingKind.NEW_STEP, "required"): lambda _, title: f"{title} is required now and no step of the plan",
}
