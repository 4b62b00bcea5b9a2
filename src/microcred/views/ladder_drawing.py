"""How a ladder is drawn: the target on top, a rung a class, what is held, what comes next."""

from collections.abc import Iterator, Mapping
from datetime import date

from microcred.domain.ladder.values import Ladder, Rung, Step
from microcred.domain.ladder.words import Progress, Why
from microcred.domain.provider import Provider
from microcred.render.view import Card, Drawing, Level, Link, Note, Tone
from microcred.views.ladder_reason import spell_gap
from microcred.views.ladder_schedule import critical_of, spell_weeks
from microcred.views.taxonomy import spell_class, tone_of_class
from microcred.views.words import UNKNOWN, count, spell_age, spell_cost, spell_hours

_MARKS = {Progress.HELD: "✓", Progress.IN_PROGRESS: "◐", Progress.TODO: "○"}
_MARK_TEXTS = {Progress.HELD: "held", Progress.IN_PROGRESS: "in progress", Progress.TODO: "to do"}
_TAGS = {Why.REQUIRED: "required", Why.RECOMMENDED: "recommended", Why.COVERS: "advised", Why.TARGET: "your goal"}


def draw(ladder: Ladder, providers: Mapping[str, Provider], title: str, today: date) -> Drawing:
    """The drawing of a plan, a climber's way from its foot up; rungs above the target that hold nothing are left out."""
    start = _first_to_do(ladder)
    levels = [
        _draw_rung(ladder, rung, providers, start, today)
        for rung in reversed(ladder.rungs)
        if rung.steps or (rung.gap and start)
    ]
    return Drawing(title, tuple(levels), _spell_start(ladder), tuple(_links(ladder)))


def _links(ladder: Ladder) -> Iterator[Link]:
    """What each step opens; one that nothing requires helps toward the target."""
    shown = {step.program.id for step in ladder.steps}
    for step in ladder.steps:
        opens = [name for name in step.unlocks if name in shown]
        yield from (Link(step.program.id, name, is_firm=True) for name in opens)
        if not opens and step.why is not Why.TARGET:
            yield Link(step.program.id, ladder.target.id, is_firm=False)


def _spell_start(ladder: Ladder) -> str:
    """Where the person stands, at the foot of the ladder."""
    held = sum(step.progress is Progress.HELD for rung in ladder.rungs for step in rung.steps)
    return (
        f"you hold {count(held, 'step')} of it"
        if held
        else "you stand here; microcred portfolio add says what you hold"
    )


def _first_to_do(ladder: Ladder) -> int:
    """The order of the step to take next."""
    orders = [step.order for rung in ladder.rungs for step in rung.steps if step.progress is not Progress.HELD]
    return min(orders, default=0)


def _draw_rung(ladder: Ladder, rung: Rung, providers: Mapping[str, Provider], start: int, today: date) -> Level:
    critical = critical_of(ladder)
    cards = tuple(_draw_step(step, providers, step.order == start, today, critical) for step in reversed(rung.steps))
    number = str(rung.credential_class.rung or " ")
    empty = f"{spell_gap(ladder, rung)}" if rung.gap else None
    return Level(number, spell_class(rung.credential_class), cards, empty, tone_of_class(rung.credential_class))


def _draw_step(
    step: Step, providers: Mapping[str, Provider], is_next: bool, today: date, critical: frozenset[str]
) -> Card:
    program = step.program
    provider = providers.get(program.provider)
    about = [provider.name if provider else program.provider, _TAGS[step.why]]
    if step.progress is Progress.HELD:
        about = [about[0], "held"]
    else:
        about += ["in progress"] * (step.progress is Progress.IN_PROGRESS)
        about += ["start here"] * is_next
        about += [spell_weeks(step, critical)] * (step.weeks is not None)
        about += [f"facts {spell_age(program.as_of, today)}"] * program.is_stale(today)
    lines = [Note(" · ".join(about), Tone.FAINT if not is_next else Tone.GOOD)]
    if step.covers and step.why is not Why.TARGET:
        lines.append(Note("covers " + ", ".join(step.covers)))
    if program.link_is_struck:
        lines.append(Note("its link no longer answers", Tone.WARNING))
    mark = "▶" if is_next else _MARKS[step.progress]
    tone = Tone.GOOD if step.progress is Progress.HELD else Tone.STRONG
    return Card(
        mark,
        program.title,
        _facts(step),
        tuple(lines),
        tone,
        mark_text="start here" if is_next else _MARK_TEXTS[step.progress],
        key=program.id,
        url=None if program.link_is_struck else program.url,
    )


def _facts(step: Step) -> tuple[str, ...]:
    """Price and length of what is still to do; what is held costs nothing more."""
    if step.progress is Progress.HELD:
        return ("done",)
    cost = spell_cost(step.program.cost)
    hours = spell_hours(step.program.hours_min, step.program.hours)
    return (
        "price unknown" if cost == UNKNOWN else cost,
        "length unknown" if hours == UNKNOWN else hours,
    )
