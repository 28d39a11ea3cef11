internal import Policy
internal import Wording

/// One of several pages that stand side by side in a section; its raw value is its address.
protocol PagePart: CaseIterable, RawRepresentable<String>, Equatable {
  var name: Phrase { get }

  /// What the pages are called together, for those who hear them.
  static var label: Phrase { get }

  /// Whether it's open to whoever reads.
  func isOpen(to context: WebContext) -> Bool
}

extension PagePart {
  func isOpen(to context: WebContext) -> Bool { true }
}

extension HTML {
  /// The way to the pages beside this one.
  mutating func parts<Part: PagePart>(_ here: Part, in language: Language) {
    element(
      "nav", .class("crumbs unprinted"), Attribute("aria-label", Part.label[language])
    ) { html in
      let open = Part.allCases.filter { part in html.reader.map(part.isOpen) ?? true }
      for (number, part) in open.enumerated() {
        if number > 0 { html.text(" · ") }
        if part == here {
          html.element("strong", text: part.name[language])
        } else {
          html.link(part.rawValue, part.name[language])
        }
      }
    }
  }
}
