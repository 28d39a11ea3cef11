internal import Access
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

extension ProjectPage {
  /// What is measured again and again (S001-136): the gaps, the trend and whether the aim will
  /// be reached.
  func measures(_ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language) {
    html.element("section", .class("panel"), .id("measures")) { html in
      html.element("h2", text: Phrase.projectMeasures[language])
      html.element("p", .class("small muted"), text: Phrase.projectMeasuresLead[language])
      if judged.courses.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noProjectMeasures[language])
      }
      for (one, course) in zip(judged.record.series, judged.courses) {
        self.course(&html, one.id, course, judged, language)
      }
      html.citation(judged.kind.measuredCitation, in: language)
      guard side != nil else { return }
      if !judged.courses.isEmpty { noteReading(&html, judged, language) }
      noting(&html, "series", .projectSeriesNew, language) { html, typed in
        html.field("s-name", .projectSeriesOf, value: typed("s-name"), in: language)
        html.field("s-unit", .projectUnit, value: typed("s-unit"), in: language)
        html.choiceField(
          "s-rises", .projectDirection,
          [("yes", Phrase.projectRises[language]), ("no", Phrase.projectFalls[language])],
          chosen: typed("s-rises"), in: language)
        html.field("s-aim", .projectAim, value: typed("s-aim"), in: language)
      }
    }
  }

  private func course(
    _ html: inout HTML, _ id: String, _ course: SeriesCourse, _ judged: ProjectSight.Judged,
    _ language: Language
  ) {
    let series = course.series
    let gaps = course.gaps(on: sight.day)
    html.element("h3", text: "\(series.name) (\(series.unit))")
    html.element("dl", .class("facts")) { html in
      html.fact(
        .projectAim,
        "\(Figures.plain(hundredths: series.aim)) · \((series.rises ? Phrase.projectRises : .projectFalls)[language])",
        in: language)
      html.fact(
        .projectOutlook,
        Phrase.projectOutlookWords(
          course.outlook, unit: series.unit, fewest: judged.terms.trendFrom.value)[language],
        in: language)
      html.fact(
        .projectGain, course.gainPerYear.map { Figures.plain(hundredths: $0) } ?? "–",
        in: language)
      html.fact(
        .projectMissing,
        gaps.isEmpty
          ? "0"
          : "\(Figures.count(gaps.reduce(0) { $0 + $1.missing })): "
            + gaps.map { Figures.month($0.slot.first.month, in: language) }
            .joined(separator: language == .zh ? "、" : ", "), in: language)
    }
    let readings = sight.recorded.readings.filter { $0.value.series == id }
      .sorted { $0.value.reading.day < $1.value.reading.day }
    guard !readings.isEmpty else { return withdrawing(&html, of: id, language) }
    chart(of: course, language)?.write(to: &html)
    html.table(
      "readings-\(id)",
      [.projectDay, .projectValue, .projectGroup, .projectRemarkHead, .noteOf],
      numbers: [.projectValue, .projectGroup], label: .name(series.name), in: language
    ) { html in
      for one in readings {
        let reading = one.value.reading
        html.element("tr") { html in
          html.element("th", .scope("row"), text: Figures.day(reading.day, in: language))
          html.element("td", .class("n"), text: Figures.plain(hundredths: reading.value))
          html.element("td", .class("n"), text: Figures.count(reading.people))
          html.element("td", text: reading.note)
          html.element("td") { html in withdrawing(&html, one, language) }
        }
      }
    }
  }

  /// What counts of a series beside its aim; nil while there's nothing to compare.
  private func chart(of course: SeriesCourse, _ language: Language) -> BarTable? {
    guard course.readings.count > 1 else { return nil }
    let aim = Figures.plain(hundredths: course.series.aim)
    return BarTable(
      title: "\(course.series.name) (\(course.series.unit))",
      heading: Phrase.projectDay[language], series: [Phrase.projectValue[language]],
      rows: course.readings.map { reading in
        BarTable.Row(
          label: Figures.day(reading.day, in: language), address: nil,
          bars: [
            .init(
              value: Double(reading.value) / 100,
              text: Figures.plain(hundredths: reading.value), hue: "after")
          ])
      },
      limit: (Double(course.series.aim) / 100, "\(Phrase.projectAim[language]) \(aim)"))
  }

  /// A series without a measurement was a slip, perhaps.
  private func withdrawing(_ html: inout HTML, of id: String, _ language: Language) {
    if let one = sight.recorded.series.first(where: { $0.id == id }) {
      withdrawing(&html, one, language)
    }
  }

  private func noteReading(
    _ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language
  ) {
    noting(&html, "reading", .projectReadingNew, language) { html, typed in
      html.choiceField(
        "m-series", .projectSeriesOf,
        judged.record.series.map { (value: $0.id, words: "\($0.series.name) (\($0.series.unit))") },
        chosen: typed("m-series"), in: language)
      html.field(
        "m-day", .projectDay, type: "date",
        value: typed("m-day").isEmpty ? usualDay : typed("m-day"), in: language)
      html.field("m-value", .projectValue, value: typed("m-value"), in: language)
      html.field(
        "m-people", .projectGroup, type: "number", value: typed("m-people"), in: language)
      html.field(
        "m-note", .projectRemark, value: typed("m-note"), isRequired: false, in: language)
    }
  }
}
