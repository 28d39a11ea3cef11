/// One attribute of an element; its value is escaped when written.
package struct Attribute: Sendable {
  let name: StaticString

  /// Nil for an attribute without a value, such as `hidden`.
  let value: String?

  /// False leaves the attribute out, so that a condition reads in place.
  let isPresent: Bool

  package init(_ name: StaticString, _ value: String?, if isPresent: Bool = true) {
    self.name = name
    self.value = value
    self.isPresent = isPresent
  }

  package static func `class`(_ value: String, if isPresent: Bool = true) -> Attribute {
    Attribute("class", value, if: isPresent)
  }

  package static func id(_ value: String) -> Attribute { Attribute("id", value) }
  package static func href(_ value: String) -> Attribute { Attribute("href", value) }
  package static func colspan(_ count: Int) -> Attribute { Attribute("colspan", "\(count)") }
  package static func scope(_ value: String, if isPresent: Bool = true) -> Attribute {
    Attribute("scope", value, if: isPresent)
  }
}

extension HTML {
  /// Writes an element around what `content` writes.
  package mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout HTML) -> Void
  ) {
    open(name, attributes)
    content(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes an element around a text.
  package mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    self.text(text)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes an element that has no content, such as `input`.
  package mutating func void(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
  }

  /// Writes an element of a drawing that has no content, such as `circle`.
  mutating func shape(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes a link.
  package mutating func link(_ address: String, _ text: String) {
    element("a", .href(address), text: text)
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    raw("<")
    raw(name)
    for attribute in attributes where attribute.isPresent {
      raw(" ")
      raw(attribute.name)
      guard let value = attribute.value else { continue }
      raw("=\"")
      text(value)
      raw("\"")
    }
    raw(">")
  }
}
