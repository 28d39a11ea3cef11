extension CheckTerms {
  /// Reads `check`; a share beyond the whole and limits in the wrong order are faults.
  init(_ check: BookSection) {
    self.init(
      mendWithin: check.limit("mended-within", .days),
      mendAtMost: check.limit("mended-at-most", .days),
      share: check.limit("share", .percent, .permille),
      points: check.entries("points") { Point($0, $1) }, citation: check.citation)
    if share.value > 1000 {
      check.fault("share", nil, found: "\(share.value) permille", allowed: "100 percent or less")
    }
    if mendWithin.value < 1 || mendAtMost.value < mendWithin.value {
      check.fault(
        "mended-within", nil, found: "\(mendWithin.value) days",
        allowed: "1 day or more, and no more than mended-at-most (\(mendAtMost.value) days)")
    }
  }
}

extension CheckTerms.Point {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(
      key: key, side: section.choice("side", default: .host),
      name: section.localizedText("name"), most: section.quantity("most", .points).value,
      citation: section.citation)
    if side != .host && side != .sender {
      section.fault("side", nil, found: side.rawValue, allowed: "host, sender")
    }
    if most < 1 { section.fault("most", nil, found: "\(most)", allowed: "1 point or more") }
  }
}
