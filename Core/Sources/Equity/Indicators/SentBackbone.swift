import Staffing

extension Indicator {
  /// Whether schools send teachers weaker than their own: the guard of S000-031.
  static let sentBackbone = sent(
    "backbone",
    name: Bilingual(
      zh: "派出教师与本校县级以上骨干教师占比之差",
      en: "Share of county backbone teachers among those sent, less that of their schools"),
    source: "S000-031, S000-030"
  ) { count in
    let level = count.census.standards.backboneLevel
    return count.sent.difference { $0.facts.backbone >= level ? 1 : 0 }
  }
}
