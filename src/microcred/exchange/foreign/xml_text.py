"""XML to plain elements with their places: no entity is expanded, nothing outside is read, depth and size are bounded."""

from typing import Any
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler, feature_external_ges, feature_namespaces

from defusedxml.common import DefusedXmlException
from defusedxml.sax import make_parser

from microcred.exchange.location import Unreadable
from microcred.exchange.tree import DEEPEST, MOST_VALUES


class Element:
    """An element: its name without namespace, the namespace, attributes, text, what it holds, and where it begins."""

    __slots__ = ("attributes", "children", "column", "line", "name", "namespace", "text")

    def __init__(self, name: str, namespace: str, attributes: dict[str, str], line: int, column: int) -> None:
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.text = ""
        self.children: list[Element] = []
        self.line = line
        self.column = column

    def walk(self) -> "list[Element]":
        """The element and all in it, in order."""
        found, todo = [], [self]
        while todo:
            each = todo.pop()
            found.append(each)
            todo += reversed(each.children)
        return found


class _Builder(ContentHandler):
    """Builds elements as the parser meets them."""

    def __init__(self) -> None:
        super().__init__()
        self.root: Element | None = None
        self.open: list[Element] = []
        self.texts: list[list[str]] = []
        self.count = 0
        self.locator: Any = None

    def startElementNS(self, name: tuple[str | None, str], qname: str | None, attrs: Any) -> None:  # noqa: ARG002, N802
        line, column = self.locator.getLineNumber(), self.locator.getColumnNumber() + 1
        self.count += 1
        if len(self.open) >= DEEPEST:
            raise Unreadable(f"more than {DEEPEST} elements stand in one another here", None, line, column)
        if self.count > MOST_VALUES:
            raise Unreadable(f"the file holds more than {MOST_VALUES:,} elements", "split it", line, column)
        attributes = {key[1]: value for key, value in attrs.items()}
        element = Element(name[1], name[0] or "", attributes, line, column)
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)
        self.texts.append([])

    def endElementNS(self, name: tuple[str | None, str], qname: str | None) -> None:  # noqa: ARG002, N802
        self.open.pop().text = "".join(self.texts.pop()).strip()

    def characters(self, content: str) -> None:
        if self.texts:
            self.texts[-1].append(content)


def read_xml(text: str) -> Element:
    """The outermost element; raises Unreadable at the first place that is no XML or could do harm."""
    builder = _Builder()
    parser = make_parser()
    parser.setFeature(feature_namespaces, True)
    parser.setFeature(feature_external_ges, False)
    parser.forbid_external = False  # a document type of elsewhere may be named: it is not read
    builder.locator = parser
    parser.setContentHandler(builder)
    try:
        parser.feed(text)
        parser.close()
    except SAXParseException as failure:
        line, column = failure.getLineNumber(), (failure.getColumnNumber() or 0) + 1
        raise Unreadable(f"this is no whole XML: {failure.getMessage()}", "fetch it again", line, column) from failure
    except DefusedXmlException as failure:
        hint = "ask for the file without them: they can do harm and are never expanded"
        raise Unreadable("the file declares entities", hint, 1, 1) from failure
    if builder.root is None:
        raise Unreadable("this is no whole XML", "fetch it again", 1, 1)
    return builder.root
