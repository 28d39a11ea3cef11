internal import Access
internal import Mentoring
internal import Policy
internal import Staffing
internal import Wording

extension MentorListPage {
  /// What those within reach carry who guide others, and whose it is too much (S003-11).
  func carried(_ html: inout HTML, _ language: Language) {
    guard let guides else { return }
    let lines = guides.lines.filter { scope.holds($0.school) }
    guard !lines.isEmpty else { return }
    html.guides(lines.filter(\.isOver), guides, in: language)
    html.element("section", .class("panel"), .id("carried")) { html in
      html.element("h2", text: "\(Phrase.guideLoad[language]) (\(lines.count))")
      html.element("p", .class("muted"), text: Phrase.guideLoadLead[language])
      let numbers: [Phrase] = [.guideLessons, .guideApprentices, .guideEvents, .guideTotal]
      html.table(
        "guides",
        [
          .masterName, .masterSchool, .guideLessons, .guideApprentices, .guideEvents, .guideAway,
          .guideTotal,
        ], numbers: numbers, label: .guideLoad, in: language
      ) { html in
        for line in lines.prefix(100) { row(&html, line, language) }
      }
      html.citation(guides.terms.citation, in: language)
    }
  }

  private func row(_ html: inout HTML, _ line: GuideBoard.Line, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row"), text: line.name)
      html.element("td", text: county.name(of: line.school))
      html.element(
        "td", .class("n"), text: line.load.lessons.map { Figures.tenths($0) } ?? "–")
      html.element("td", .class("n"), text: Figures.count(line.load.apprentices))
      html.element("td", .class("n"), text: Figures.count(line.load.events))
      html.element("td", text: (line.load.isAway ? Phrase.yes : .no)[language])
      html.element(
        "td", .class(line.isOver ? "n minus" : "n"), text: Figures.tenths(line.total))
    }
  }
}
