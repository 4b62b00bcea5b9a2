"""All rules in the order in which they are read, and how far each field is believed."""

from microcred.domain.rules.activities import ACTIVITY_RULES
from microcred.domain.rules.attendance import ATTENDANCE_RULES
from microcred.domain.rules.certification import CERTIFICATION_RULES
from microcred.domain.rules.credentials import CREDENTIAL_RULES
from microcred.domain.rules.fitted import RULE_WEIGHTS
from microcred.domain.rules.foreign_scope import FOREIGN_SCOPE_RULES
from microcred.domain.rules.given import GIVEN_RULES
from microcred.domain.rules.graded import GRADED_RULES
from microcred.domain.rules.honours import HONOUR_RULES
from microcred.domain.rules.interplay import INTERPLAY_RULES
from microcred.domain.rules.judged import JUDGED_RULES
from microcred.domain.rules.knowledge import KNOWLEDGE_RULES
from microcred.domain.rules.languages import LANGUAGE_RULES
from microcred.domain.rules.mastery import MASTERY_RULES
from microcred.domain.rules.names import NAMES_RULES
from microcred.domain.rules.outcomes import OUTCOMES_RULES
from microcred.domain.rules.participation import PARTICIPATION_RULES
from microcred.domain.rules.practice import PRACTICE_RULES
from microcred.domain.rules.recognition import RECOGNITION_RULES
from microcred.domain.rules.roles import ROLE_RULES
from microcred.domain.rules.row import Rule
from microcred.domain.rules.scope import SCOPE_RULES
from microcred.domain.rules.silence import SILENCE_RULES
from microcred.domain.rules.spanish import SPANISH_RULES
from microcred.domain.rules.spanish_given import SPANISH_GIVEN_RULES
from microcred.domain.rules.spelling import Words
from microcred.domain.rules.stated import STATED_RULES
from microcred.domain.rules.subjects import SUBJECTS_RULES
from microcred.domain.rules.titles import TITLES_RULES
from microcred.domain.rules.unassessed import UNASSESSED_RULES
from microcred.domain.rules.unsaid import UNSAID_RULES

ROWS: tuple[Rule, ...] = (
    *FOREIGN_SCOPE_RULES,
    *SCOPE_RULES,
    *UNASSESSED_RULES,
    *UNSAID_RULES,
    *STATED_RULES,
    *KNOWLEDGE_RULES,
    *PRACTICE_RULES,
    *CERTIFICATION_RULES,
    *CREDENTIAL_RULES,
    *PARTICIPATION_RULES,
    *RECOGNITION_RULES,
    *SPANISH_RULES,
    *SPANISH_GIVEN_RULES,
    *LANGUAGE_RULES,
    *ACTIVITY_RULES,
    *ROLE_RULES,
    *GRADED_RULES,
    *HONOUR_RULES,
    *JUDGED_RULES,
    *TITLES_RULES,
    *NAMES_RULES,
    *MASTERY_RULES,
    *OUTCOMES_RULES,
    *ATTENDANCE_RULES,
    *GIVEN_RULES,
    *SUBJECTS_RULES,
    *INTERPLAY_RULES,
    *SILENCE_RULES,
)
"""The rules with what the taxonomy lets expect of them."""

_FITTED = Words(RULE_WEIGHTS)

RULES: tuple[Rule, ...] = tuple(row._replace(speaks=_FITTED.get(row.id, row.speaks)) for row in ROWS)
"""The rules as they are weighed."""

SILENT = frozenset(rule.id for rule in RULES if rule.without)
"""Rules that speak of what is not said: the words that they quote are not what decides."""

BELIEVED = {
    "assessment": 1.3,
    "criteria": 1.3,
    "description": 1.0,
    "kind": 1.0,
    "exam_codes": 1.0,
    "valid_months": 1.0,
    "hours": 1.0,
    "provider": 1.0,
    "title": 0.8,
}
"""How far each field is believed, in the order in which they are read: how it is earned before what it is called."""
