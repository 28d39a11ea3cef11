import Yams

/// One value of a policy book, as somebody reads it who wants to know every
/// number and where it comes from.
public struct BookEntry: Equatable, Sendable {
  /// The keys that lead to it, outermost first: `rules`, `age-limit`, `limits`,
  /// `1`, `maximum`.
  public let path: [String]

  /// As the book writes it, with its unit.
  public let value: String

  /// Its own source, or that of the section around it.
  public let citation: Citation?
}

/// A rule that a book has in force, in the book's own words.
public struct BookRule: Equatable, Sendable {
  public let id: RuleID
  public let severity: Severity
  public let citation: Citation

  /// With `{measured}` and `{allowed}` where the values stand.
  public let sentence: LocalizedText
}

extension PolicyBook {
  /// The rules in force, in the order of their findings.
  public var bookRules: [BookRule] {
    edition.rules.map(\.terms).map { terms in
      BookRule(
        id: terms.id, severity: terms.severity, citation: terms.citation,
        sentence: terms.sentence.text)
    }
  }

  /// Every value of the book, of all periods, in its own order; without the
  /// wording, the worked examples and the list of sources.
  public var entries: [BookEntry] {
    guard let root = (try? Yams.compose(yaml: yaml)) ?? nil, case .mapping(let sections) = root
    else { return [] }
    let sources = documents(root["sources"])
    var entries: [BookEntry] = []
    for (key, value) in sections {
      guard let name = key.scalar?.string,
        !["book", "version", "title", "sources"].contains(name)
      else { continue }
      collect(value, path: [name], citation: nil, sources, into: &entries)
    }
    return entries
  }
}

private func documents(_ node: Node?) -> [String: Citation] {
  guard case .mapping(let mapping)? = node else { return [:] }
  var documents: [String: Citation] = [:]
  for (key, value) in mapping {
    guard let name = key.scalar?.string else { continue }
    documents[name] = Citation(
      document: value["document"]?.scalar?.string ?? name,
      source: value["source"]?.scalar?.string ?? "",
      isConfirmed: value["confirmed"]?.scalar?.string != "false")
  }
  return documents
}

private func collect(
  _ node: Node, path: [String], citation: Citation?, _ sources: [String: Citation],
  into entries: inout [BookEntry]
) {
  switch node {
  case .scalar(let scalar):
    entries.append(BookEntry(path: path, value: scalar.string, citation: citation))
  case .sequence(let items):
    let words = items.compactMap(\.scalar?.string)
    if words.count == items.count {
      // A list of nobody says something, too.
      let value = words.isEmpty ? "[]" : words.joined(separator: ", ")
      entries.append(BookEntry(path: path, value: value, citation: citation))
    } else {
      for (index, item) in items.enumerated() {
        collect(item, path: path + ["\(index + 1)"], citation: citation, sources, into: &entries)
      }
    }
  case .mapping(let mapping):
    let own = node["citation"]?.scalar.flatMap { sources[$0.string] } ?? citation
    if let value = node["value"]?.scalar?.string {
      let rest = mapping.compactMap { key, part -> String? in
        guard let name = key.scalar?.string, let words = part.scalar?.string,
          name != "value" && name != "citation"
        else { return nil }
        return name == "unit" ? words : "\(name): \(words)"
      }
      entries.append(
        BookEntry(path: path, value: ([value] + rest).joined(separator: " "), citation: own))
      return
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string,
        !["citation", "severity", "sentence", "discreet", "examples"].contains(name)
      else { continue }
      collect(value, path: path + [name], citation: own, sources, into: &entries)
    }
  case .alias: break
  }
}
