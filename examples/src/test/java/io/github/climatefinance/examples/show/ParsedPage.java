package io.github.climatefinance.examples.show;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page read as strictly as XML allows. */
public final class ParsedPage {
    private final Document document;

    private ParsedPage(Document document) {
        this.document = document;
    }

    public static ParsedPage parse(String html) throws Exception {
        return new ParsedPage(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html))));
    }

    public List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    public List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    /** Names with what they stand for, as {@code name: value}. */
    public List<String> facts() {
        List<String> names = texts("dt");
        List<String> values = texts("dd");
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ": " + values.get(i))
                .toList();
    }

    /** The elements with a class. */
    public List<Element> looking(String element, String look) {
        return elements(element).stream()
                .filter(found -> List.of(found.getAttribute("class").split(" ")).contains(look))
                .toList();
    }

    /** Cells of the rows below the head, of the first table whose first heading is the given one. */
    public List<List<String>> rows(String firstHeading) {
        return tables(firstHeading).stream().findFirst().orElseThrow();
    }

    /** The same of all such tables. */
    public List<List<List<String>>> tables(String firstHeading) {
        return elements("table").stream()
                .filter(found -> found.getElementsByTagName("th")
                        .item(0)
                        .getTextContent()
                        .equals(firstHeading))
                .map(ParsedPage::rows)
                .toList();
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        NodeList found = table.getElementsByTagName("tr");
        for (int i = 1; i < found.getLength(); i++) {
            NodeList cells = found.item(i).getChildNodes();
            rows.add(IntStream.range(0, cells.getLength())
                    .mapToObj(cell -> cells.item(cell).getTextContent())
                    .filter(text -> !text.isBlank())
                    .toList());
        }
        return rows;
    }
}
