import Staffing
import Yams

/// One mapping of a policy book while it is read for one school year.
///
/// Each accessor asks for a key, notes whatever is wrong with it and returns a
/// value all the same, so that one reading finds every fault. Keys that nobody
/// asked for are faults too.
package final class BookSection {
  let path: String
  let line: Int?
  let context: BookContext

  /// The citation of values that name none of their own; nil above the first
  /// section that names one.
  var inherited: Citation?

  private let mapping: Node.Mapping
  private var asked: [String] = []

  private init(_ node: Node, path: String, context: BookContext, inherited: Citation?) {
    self.path = path
    self.line = node.mark?.line
    self.context = context
    self.inherited = inherited
    if case .mapping(let mapping) = node {
      self.mapping = mapping
    } else {
      self.mapping = Node.Mapping([])
      context.problems.note(
        line: line, key: path, found: described(node), allowed: "keys and values")
    }
  }

  /// Reads `node` with `body`, then notes the keys that `body` didn't ask for.
  static func read<Value>(
    _ node: Node, path: String, context: BookContext, inherited: Citation?,
    _ body: (BookSection) -> Value
  ) -> Value {
    let section = BookSection(node, path: path, context: context, inherited: inherited)
    if let key = section.node("citation", required: false) {
      section.inherited = context.citation(key, path: section.key("citation")) ?? .unknown
    }
    let value = body(section)
    for (key, _) in section.mapping {
      let name = key.scalar?.string ?? described(key)
      if !section.asked.contains(name) {
        context.problems.note(
          line: key.mark?.line, key: section.key(name), found: "unknown key '\(name)'",
          allowed: advice(for: name, among: section.asked))
      }
    }
    return value
  }

  /// The citation of the section; notes its absence.
  var citation: Citation {
    if let inherited { return inherited }
    context.problems.note(
      line: line, key: key("citation"), found: "nothing",
      allowed: "one of the keys of 'sources', here or in a section above")
    return .unknown
  }

  func key(_ name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }

  /// The node under `name`; notes its absence if it is required.
  func node(_ name: String, required: Bool = true) -> Node? {
    if !asked.contains(name) { asked.append(name) }
    if let node = mapping[name] { return node }
    if required {
      context.problems.note(
        line: line, key: key(name), found: "nothing", allowed: "a value for '\(name)'")
    }
    return nil
  }

  func has(_ name: String) -> Bool { mapping[name] != nil }

  func fault(_ name: String, _ node: Node?, found: String, allowed: String) {
    context.problems.note(
      line: node?.mark?.line ?? line, key: key(name), found: found, allowed: allowed)
  }

  /// The section under `name`, or nil when there is none.
  func section<Value>(
    _ name: String, required: Bool = true, _ body: (BookSection) -> Value
  ) -> Value? {
    node(name, required: required).map {
      BookSection.read($0, path: key(name), context: context, inherited: inherited, body)
    }
  }

  /// The sections of the sequence under `name`, in their order.
  func sections<Value>(
    _ name: String, required: Bool = true, _ body: (BookSection) -> Value
  ) -> [Value] {
    nodes(name, required: required).enumerated().map { index, node in
      BookSection.read(
        node, path: "\(key(name))/\(index + 1)", context: context, inherited: inherited, body)
    }
  }

  /// The items of the sequence under `name`; a single value is a sequence of one.
  func nodes(_ name: String, required: Bool = true) -> [Node] {
    guard let node = node(name, required: required) else { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    return [node]
  }

  /// The sections of a mapping whose keys the book chooses, in their order.
  func entries<Value>(
    _ name: String, required: Bool = true, _ body: (String, BookSection) -> Value
  ) -> [Value] {
    guard let node = node(name, required: required) else { return [] }
    guard case .mapping(let mapping) = node else {
      fault(name, node, found: described(node), allowed: "keys and values")
      return []
    }
    return mapping.map { entry, node in
      let word = entry.scalar?.string ?? described(entry)
      return BookSection.read(
        node, path: "\(key(name))/\(word)", context: context, inherited: inherited
      ) { body(word, $0) }
    }
  }
}

extension Citation {
  /// Stands in for one that is missing, so that reading goes on.
  static let unknown = Citation(document: "", source: "", isConfirmed: false)
}

/// A node in a few words, for messages.
func described(_ node: Node) -> String {
  switch node {
  case .scalar(let scalar): "'\(scalar.string)'"
  case .mapping: "keys and values"
  case .sequence: "a list"
  case .alias: "an alias"
  }
}
