internal import Access
internal import Observing
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/observations/of/TEACHER`: one teacher's lessons over the years, and where they go.
struct GrowthPage: Page {
  let context: WebContext
  let teacher: Teacher
  let year: ObservationYear

  private var sights: [ObservationSight] {
    year.sights.filter { $0.counts && $0.isOpen(to: context) }
  }

  var section: Section? { .observations }
  func title(in language: Language) -> String { Phrase.growthOf(teacher.name)[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.observations, in: language)
    html.head(title(in: language), lead: teacher.subject.rawValue)
    guard !sights.isEmpty else {
      return html.element("p", .class("empty"), text: Phrase.nothingHeard[language])
    }
    let curve = year.curve(of: teacher.id)
    html.element("section", .class("panel"), .id("growth")) { html in
      BarTable(
        title: curve.gainPerYear.map { gain in
          let tenths = Int((gain * 10).rounded())
          let sign = tenths > 0 ? "+" : tenths < 0 ? "−" : ""
          return Phrase.growthGain("\(sign)\(Figures.tenths(abs(tenths)))")[language]
        } ?? Phrase.growthShort[language],
        heading: Phrase.lessonDay[language], series: [Phrase.totalMark[language]],
        rows: curve.points.map { point in
          .init(
            label: "\(point.day)", address: nil,
            bars: [
              .init(
                value: point.mark, text: Figures.tenths(Int((point.mark * 10).rounded())),
                hue: "after")
            ])
        }, longest: 100
      ).write(to: &html)
    }
    html.element("section", .class("panel"), .id("lessons")) { html in
      html.table(
        "heard", [.lessonDay, .lessonTopic, .lessonKind, .observer, .totalMark],
        numbers: [.totalMark], label: .observationsTitle, in: language
      ) { html in
        for sight in sights {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(sight.address, "\(sight.observation.lesson.day)")
            }
            html.element("td", text: sight.observation.lesson.topic)
            html.element("td", text: Phrase(sight.observation.lesson.kind)[language])
            html.element("td", text: sight.observation.person)
            html.element(
              "td", .class("n"), text: sight.tenths.map { Figures.tenths($0) } ?? "–")
          }
        }
      }
    }
  }
}
