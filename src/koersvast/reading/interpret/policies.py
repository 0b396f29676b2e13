"""Policy documents that are listed under a programme, with their number and address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from koersvast.plan import Level, Policy
from koersvast.reading.blocks import Cell, Heading, Link, ListItem, Paragraph, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.marks import ends_sentence
from koersvast.reading.recognise.references import (
    Referenced,
    address_holds,
    address_names,
    each_referenced,
    referenced,
)
from koersvast.texts import text

# A longer text tells about policy, and is no title.
LONGEST_TITLE = 250
# A shorter text of a link ("hier") names nothing.
_LEAST_LINK = 8
# A list of policy documents is that of a programme or field, also where it stands below its last goal.
_WITH_POLICIES = (Level.POLICY_FIELD, Level.PROGRAMME, Level.THEME, Level.CLUSTER)


def interpret(context: Context, at: int) -> int:
    """Read what stands in a section of policy documents: items, short paragraphs, or rows of a table."""
    block = context.blocks[at]
    if context.outline.section != "policies":
        return 0
    if isinstance(block, Table):
        return _table(context, block)
    if isinstance(block, ListItem | Paragraph) or (isinstance(block, Heading) and _is_title(block)):
        return _add(context, block)
    return 0


def _table(context: Context, table: Table) -> int:
    """A row is a document: by its title and its number where the heads tell these, else all that it says."""
    top = table.rows[table.head - 1] if table.head else ()
    heads = [context.vocabulary["policy_heads"].meaning(cell.text) for cell in top]
    if "title" not in heads:
        for row in table.rows[table.head :]:
            _add(context, Text(tuple(piece for cell in row for piece in cell.pieces)))
        return 1
    for row in table.rows[table.head :]:
        cells = dict(zip(heads, row, strict=False))
        title = referenced(cells["title"].text)
        if not title.title:
            continue
        number = referenced(cells["reference"].text) if "reference" in cells else Referenced("", "")
        reference = number.reference or number.title or title.reference
        _add_one(context, cells["title"], Referenced(title.title, reference))
        _keep_others(context, row, heads, top)
    return 1


def _keep_others(context: Context, row: Sequence[Cell], heads: Sequence[str], top: Sequence[Cell]) -> None:
    """Keep the dates and figures that stand beside a title and its number."""
    for head, printed, cell in zip(heads, top, row, strict=False):
        if head not in {"title", "reference"} and any(char.isdigit() for char in cell.text):
            context.draft.unread(cell.text, text("reading-unread-no-place", head=printed.text), cell.locator)


def _is_title(block: Heading) -> bool:
    """Whether what looks like a heading ends in the number of a document, and so is an item."""
    return not block.level and bool(referenced(block.text).reference)


def _add(context: Context, block: Text) -> int:
    """Add the documents that a block names; 0 where it names none."""
    added = [_add_one(context, block, found) for found in each_referenced(block.text)]
    return int(any(added))


def _add_one(context: Context, block: Text, found: Referenced) -> bool:
    rows = context.draft.rows(Policy)
    before = rows[-1] if rows else None
    if not found.title and before and not before.reference:
        context.draft.replace_row(before, replace(before, reference=found.reference))
        return True
    if not found.title or found.title.endswith(":") or len(found.title) > LONGEST_TITLE:
        return False
    if isinstance(block, Paragraph) and not found.reference and ends_sentence(block.text):
        return False
    wide = context.outline.at(*_WITH_POLICIES)
    goal = wide.id if wide else context.outline.goal_id
    context.draft.add(
        Policy(
            id=context.draft.new_id("policies", found.title, goal),
            goal=goal,
            title=found.title.rstrip(" ;,."),
            reference=found.reference,
            locator=block.locator,
        )
    )
    return True


def find_addresses(context: Context) -> None:
    """Give policies their address: a link that holds their number, or else one that holds their title and
    not the number of another policy.

    Files print the addresses of a page at its foot, so the first one below the title is taken.
    """
    links = [(at, block) for at, block in enumerate(context.blocks) if isinstance(block, Link)]
    places = {block.locator: at for at, block in enumerate(context.blocks) if isinstance(block, Text)}
    policies = context.draft.rows(Policy)
    found = {row.id: _first(links, places.get(row.locator, -1), partial(_is_of, row)) for row in policies}
    taken = set(found.values())
    for policy in list(policies):
        free = [(at, link) for at, link in links if link.address not in taken]
        place = places.get(policy.locator, -1)
        address = found[policy.id] or _first(free, place, partial(_names, policy))
        if address:
            context.draft.replace_row(policy, replace(policy, address=address))


def _first(links: Sequence[tuple[int, Link]], place: int, fits: Callable[[Link], bool]) -> str:
    """The address of the first fitting link below a place, or else above it."""
    below = (link.address for at, link in links if at > place and fits(link))
    above = (link.address for at, link in links if at < place and fits(link))
    return next(below, "") or next(above, "")


def _is_of(policy: Policy, link: Link) -> bool:
    """Whether a link stands on the policy's own text, or holds its number."""
    own = {policy.title, policy.reference, f"{policy.title} ({policy.reference})"}
    printed = link.text.strip()
    # In the words of the title, on the place of the title: "Nota Zorg" of "Nota Zorg (vastgesteld in mei)".
    is_within = link.locator == policy.locator and len(printed) >= _LEAST_LINK and printed in policy.title
    return (bool(printed) and printed in own) or is_within or address_holds(link.address, policy.reference)


def _names(policy: Policy, link: Link) -> bool:
    return address_names(link.address, policy.title)
