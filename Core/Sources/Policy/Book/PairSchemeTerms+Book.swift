extension PairSchemeTerms {
  /// Reads `scheme`; notes kinds of activity that the book doesn't have, keys that two parts
  /// of a sheet share, and sheets that ask nothing.
  init(_ scheme: BookSection, kinds: [PairActivityKind]) {
    self.init(
      due: scheme.limit("due", .days), remindsFor: scheme.limit("reminds-for", .days),
      announcedFor: scheme.limit("announced-for", .days), talks: scheme.limit("talks", .perTerm),
      principle: scheme.localizedText("principle"),
      objectives: scheme.entries("objectives") { Named($0, $1) },
      routes: scheme.entries("routes") { Named($0, $1) },
      commitments: scheme.entries("commitments") { Commitment($0, $1, kinds: kinds) },
      outside: scheme.entries("outside", required: false) { Named($0, $1) },
      baseline: scheme.section("baseline") { Sheet($0) } ?? Sheet(parts: [], citation: .unknown),
      report: scheme.section("report") { Sheet($0) } ?? Sheet(parts: [], citation: .unknown))
    for (name, isEmpty) in [
      ("objectives", objectives.isEmpty), ("commitments", commitments.isEmpty),
    ] where isEmpty {
      scheme.fault(name, nil, found: "none", allowed: "one or more")
    }
  }
}

extension PairSchemeTerms.Named {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(
      key: key, name: LocalizedText(zh: section.text("zh"), en: section.text("en")),
      citation: section.citation)
  }
}

extension PairSchemeTerms.Commitment {
  fileprivate init(_ key: String, _ section: BookSection, kinds: [PairActivityKind]) {
    self.init(
      key: key, name: section.localizedText("name"), unit: section.localizedText("unit"),
      counts: section.parsed(
        "counts", required: false, allowed: kinds.map(\.rawValue).joined(separator: ", ")
      ) { word in kinds.first { $0.rawValue == word } },
      citation: section.citation)
  }
}

extension PairSchemeTerms.Sheet {
  fileprivate init(_ section: BookSection) {
    self.init(
      parts: section.entries("parts") { key, part in
        PairSchemeTerms.Part(
          key: key, name: part.localizedText("name"),
          isCarried: part.flag("carried", default: false),
          asks: part.entries("asks") { key, ask in
            PairSchemeTerms.Ask(
              key: key, name: ask.localizedText("name"),
              unit: ask.has("unit") ? ask.localizedText("unit") : nil)
          },
          citation: part.citation)
      },
      citation: section.citation)
    let keys = asks.map(\.key)
    if keys.isEmpty {
      section.fault("parts", nil, found: "nothing asked", allowed: "one thing or more")
    }
    if let twice = keys.first(where: { key in keys.count { $0 == key } > 1 }) {
      section.fault("parts", nil, found: "'\(twice)' twice", allowed: "each key once")
    }
  }
}
