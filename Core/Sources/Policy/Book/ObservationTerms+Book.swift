extension ObservationTerms {
  /// Reads the section `observation`.
  init(_ section: BookSection) {
    let rubric = section.section("rubric") { rubric in
      (
        rubric.citation,
        rubric.entries("dimensions") { key, entry in
          Dimension(
            key: key, name: entry.localizedText("name"), looks: entry.localizedText("looks"),
            points: entry.quantity("points", .points).value)
        },
        rubric.entries("levels") { key, entry in
          Level(
            key: key, name: entry.localizedText("name"),
            worth: entry.quantity("worth", .percent).value)
        }
      )
    }
    let dimensions = rubric?.1 ?? []
    let levels = rubric?.2 ?? []
    let points = dimensions.reduce(0) { $0 + $1.points }
    if points != 100 {
      section.fault(
        "rubric", nil, found: "dimensions of \(points) points in all", allowed: "100 points")
    }
    if levels.count < 2 || zip(levels, levels.dropFirst()).contains(where: { $0.worth <= $1.worth })
      || levels.contains(where: { $0.worth > 1_000 })
    {
      section.fault(
        "rubric", nil, found: "levels worth \(levels.map { "\($0.worth / 10)" })",
        allowed: "two or more, the best first, each worth less than the one before it")
    }
    let dropIns = section.cadence("drop-ins")
    self.init(
      dimensions: dimensions, levels: levels, rubricCitation: rubric?.0 ?? .unknown,
      answeredWithin: section.limit("answered-within", .workingDays),
      writtenWithin: section.limit("written-within", .workingDays),
      agreement: section.limit("agreement", .percent, .permille),
      calibrated: section.limit("calibrated", .activities),
      dropIns: dropIns?.cadence ?? Cadence(0, per: .year),
      dropInCitation: dropIns?.citation ?? .unknown)
  }
}
