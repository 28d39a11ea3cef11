import Staffing
import Yams

extension BookSection {
  /// A text that must be there and not be empty.
  func text(_ name: String) -> String {
    guard let node = node(name) else { return "" }
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      fault(name, node, found: described(node), allowed: "a text")
      return ""
    }
    return scalar.string
  }

  /// A text in Chinese and English.
  func localizedText(_ name: String) -> LocalizedText {
    section(name) { LocalizedText(zh: $0.text("zh"), en: $0.text("en")) }
      ?? LocalizedText(zh: "", en: "")
  }

  /// `true` or `false`.
  func flag(_ name: String, default fallback: Bool) -> Bool {
    guard let node = plain(name) else { return fallback }
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      fault(name, node, found: described(node), allowed: "true, false")
      return fallback
    }
  }

  /// One of the words of `type`.
  func choice<Case: CaseIterable>(_ name: String, default fallback: Case) -> Case {
    guard let node = plain(name) else { return fallback }
    return word(name, node, of: Case.self) ?? fallback
  }

  /// The node under `name`, or the `value` of one written in full with its
  /// own citation: `{value: true, citation: county-transfers}`.
  private func plain(_ name: String) -> Node? {
    guard let node = node(name, required: false) else { return nil }
    guard case .mapping = node else { return node }
    return section(name) { $0.node("value") } ?? node
  }

  /// Several words of `type`, in the order of the book; nil when none are given.
  func choices<Case: CaseIterable>(_ name: String, of type: Case.Type) -> [Case]? {
    guard has(name) else {
      _ = node(name, required: false)
      return nil
    }
    return nodes(name).compactMap { word(name, $0, of: type) }
  }

  private func word<Case: CaseIterable>(
    _ name: String, _ node: Node, of type: Case.Type
  ) -> Case? {
    let found = node.scalar?.string ?? described(node)
    if let value = bookCase(found, of: type) { return value }
    fault(
      name, node, found: "'\(found)'",
      allowed: advice(for: found, among: type.allCases.map { bookWord($0) }))
    return nil
  }

  /// Texts of one kind, each read by `parse`.
  func parsed<Value>(
    _ name: String, required: Bool = true, allowed: String, _ parse: (String) -> Value?
  ) -> [Value] {
    nodes(name, required: required).compactMap { node in
      if let value = node.scalar.flatMap({ parse($0.string) }) { return value }
      fault(name, node, found: described(node), allowed: allowed)
      return nil
    }
  }
}
