internal import Policy
internal import Wording

/// One of several pages that stand side by side in a section; its raw value is its address.
protocol PagePart: CaseIterable, RawRepresentable<String>, Equatable {
  var name: Phrase { get }

  /// What the pages are called together, for those who hear them.
  static var label: Phrase { get }
}

extension HTML {
  /// The way to the pages beside this one.
  mutating func parts<Part: PagePart>(_ here: Part, in language: Language) {
    element(
      "nav", .class("crumbs unprinted"), Attribute("aria-label", Part.label[language])
    ) { html in
      for (number, part) in Part.allCases.enumerated() {
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
