internal import Policy
internal import Staffing
internal import Wording

/// Pieces that several pages share.
extension HTML {
  /// A key figure: the number, what it is, and what it is made of.
  mutating func key(_ name: String, _ figure: String, _ detail: String) {
    element("div") { html in
      html.element("dt", text: name)
      html.element("dd", text: figure)
      html.element("dd", .class("sub"), text: detail)
    }
  }

  /// A fact in a list of facts; "not given" when it's missing.
  mutating func fact(_ name: Phrase, _ value: String?, in language: Language) {
    element("div") { html in
      html.element("dt", text: name[language])
      if let value {
        html.element("dd", text: value)
      } else {
        html.element("dd", .class("muted"), text: Phrase.unknown[language])
      }
    }
  }

  /// The area with its mark.
  mutating func zone(_ zone: Zone, in language: Language) {
    element("span", .class("zone \(zone.rawValue)"), text: zone.name(in: language))
  }

  /// A word with a mark, such as 已证明.
  mutating func tag(_ text: String, _ kind: String = "") {
    element("span", .class(kind.isEmpty ? "tag" : "tag \(kind)"), text: text)
  }

  /// A box that scrolls sideways when its table is too wide; it can be reached
  /// by keyboard. One that `fits` keeps its table's head in sight; on a phone one of
  /// `stacks` stands row under row instead.
  mutating func scroll(
    _ label: String, fits: Bool = false, stacks: Bool = false, content: (inout HTML) -> Void
  ) {
    element(
      "div", .class(stacks ? "scroll fits stacks" : fits ? "scroll fits" : "scroll"),
      Attribute("tabindex", "0"),
      Attribute("role", "region"), Attribute("aria-label", label), content: content)
  }

  /// The way back to the list a page belongs to.
  mutating func crumbs(_ section: Section, in language: Language) {
    guard reader.map(section.isOpen) ?? true else { return }
    element(
      "nav", .class("crumbs"), Attribute("aria-label", Phrase.breadcrumbs[language])
    ) { html in
      html.link(section.address, section.name[language])
    }
  }

  /// The citation of a finding or number, marked when nobody has confirmed it.
  mutating func citation(_ citation: Citation, in language: Language) {
    element("p", .class("cite")) { html in
      html.text("\(Phrase.source[language])\(language == .zh ? "：" : ": ")")
      html.element("span", Attribute("lang", "zh-CN"), text: citation.document)
      if !citation.isConfirmed {
        html.raw(" ")
        html.tag(Phrase.unconfirmed[language], "warn")
      }
    }
  }
}

extension School {
  static func address(of school: School.ID) -> String {
    "/schools/\(Address.encoded(school.rawValue))"
  }
}

extension Teacher {
  static func address(of teacher: Teacher.ID) -> String {
    "/teachers/\(Address.encoded(teacher.rawValue))"
  }
}
