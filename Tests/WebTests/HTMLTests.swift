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

@Suite struct `The text of markup` {
  @Test(arguments: [
    ("<Zhang> & 'Co' \"x\"", "<Zhang> & 'Co' \"x\""), ("&lt;", "&lt;"), ("", ""), ("  a ", "a"),
  ])
  func `is what was written`(written: String, read: String) {
    let text = HTML.plainText { html in
      html.element("a", .href("/?a=1&b=\"2\""), text: written)
    }
    #expect(text == read)
  }

  @Test func `is a line for each block`() {
    let text = HTML.plainText { html in
      html.text("a")
      html.element("p", text: "b")
      html.element("span", text: "c")
      html.raw("<br>")
      html.element("div", text: "d")
    }
    #expect(text == "a\nb\nc\nd")
  }
}
