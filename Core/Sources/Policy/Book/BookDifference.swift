import Yams

/// A setting of a policy book that another edition sets otherwise.
public struct BookDifference: Equatable, Sendable {
  /// Where it stands, such as `rules › tenure-limit › years`.
  public let place: String

  /// Nil where the edition doesn't have it.
  public let before: String?
  public let after: String?

  public init(place: String, before: String?, after: String?) {
    self.place = place
    self.before = before
    self.after = after
  }

  /// Every setting that differs between two books, in the order of their places.
  /// Entries of a list that have an `id`, a `key` or a `name` are matched by it.
  ///
  /// - Complexity: O(*n* log *n*) in settings.
  public static func all(from old: String, to new: String) -> [BookDifference] {
    let (before, after) = (settings(of: old), settings(of: new))
    return Set(before.keys).union(after.keys).sorted().compactMap { place in
      guard before[place] != after[place] else { return nil }
      return BookDifference(place: place, before: before[place], after: after[place])
    }
  }

  private static func settings(of yaml: String) -> [String: String] {
    var settings: [String: String] = [:]
    if let root = (try? Yams.compose(yaml: yaml)) ?? nil { collect(root, "", into: &settings) }
    return settings
  }

  private static func collect(_ node: Node, _ place: String, into settings: inout [String: String])
  {
    func below(_ name: String) -> String { place.isEmpty ? name : "\(place) › \(name)" }
    switch node {
    case .scalar(let scalar): settings[place] = scalar.string
    case .mapping(let mapping):
      for (key, value) in mapping { collect(value, below(key.string ?? "?"), into: &settings) }
    case .sequence(let sequence):
      let isPlain = sequence.allSatisfy { $0.scalar != nil }
      if isPlain {
        settings[place] = sequence.compactMap(\.string).joined(separator: "、")
        return
      }
      for (index, entry) in sequence.enumerated() {
        let name = ["id", "key", "name"].lazy.compactMap { entry[$0]?.string }.first
        collect(entry, below(name ?? "\(index + 1)"), into: &settings)
      }
    default: break
    }
  }
}
