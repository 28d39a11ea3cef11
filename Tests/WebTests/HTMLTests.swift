import Testing
import Web

@Suite struct `The HTML writer` {
  @Test(arguments: [
    ("<script>alert('1')</script>", "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"),
    ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
    ("A & B", "A &amp; B"),
    ("张老师 𠮷", "张老师 𠮷"),
    ("", ""),
  ])
  func `escapes text between tags and in attributes`(text: String, escaped: String) {
    var html = HTML()
    html.element("p", .class(text), text: text)
    #expect(html.string == "<p class=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func `leaves out an attribute whose condition fails`() {
    var html = HTML()
    html.element("a", .href("/"), Attribute("aria-current", "page", if: false), text: "x")
    #expect(html.string == "<a href=\"/\">x</a>")
  }
}
