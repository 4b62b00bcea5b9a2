"""A view in which every text is one that would like to be something else."""

from microcred.render.view import Card, Column, Drawing, Level, Link, Note, Pair, Pairs, Table, View

NASTY = (
    "<script>document.title='taken'</script>",
    "<img src=x onerror=\"document.title='taken'\">",
    "</title></style></desc><b>bold</b>",
    '"] --> x["taken',
    "%%{init: {}}%%",
    "end\nclick n0 call taken()",
    "`**bold**` <br/> &lt;b&gt; #lt;",
    "javascript:document.title='taken'",
    'https://example.org/" onclick="taken()',
    "\x1b[31m\x00\u202e\ud800 end",
    "长长的标题 مرحبا",
)


def nasty_view(text: str, url: str) -> View:
    """A drawing, facts, a table and notes, all of this text, with this address."""
    card = Card("○", text, (text,), (Note(text),), mark_text=text, key="a", url=url)
    other = Card("○", "b", key="b")
    levels = (Level("2", text, (card,)), Level("1", "knowledge", (other,)), Level("0", "gap", (), text))
    drawing = Drawing(text, levels, text, (Link("b", "a", is_firm=True), Link("a", "b", is_firm=False)))
    row = {"id": text}
    table = Table((Column("id", text),), [row], text)
    screen = (drawing, Pairs((Pair(text, text, text),), text), table, Note(text))
    return View({}, (), [row], screen=screen, warnings=(text,))
