internal import Planning
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PlanRunPage {
  /// Who is told otherwise than the notice did, and why: all reasons.
  func published(_ html: inout HTML, _ language: Language) {
    guard let notice, let changes, let rerun = run.rerun else { return }
    html.element("section", .class("panel"), .id("changed")) { html in
      html.element(
        "h2",
        text: "\(Phrase.changedPeople[language]) · \(Phrase.changesPeople(changes.count)[language])"
      )
      html.element("p", .class("small")) { html in
        html.link(
          "/notices/\(notice.id)/rerun",
          Phrase.rerunOf(notice.version, rerun.mode.name[language])[language])
        guard let objection = rerun.objection else { return }
        html.raw(" · ")
        html.link("/objections/\(objection)", "\(Phrase.objectionsTitle[language]) \(objection)")
      }
      guard !changes.isEmpty else {
        html.element("p", text: Phrase.nobodyChanges[language])
        return
      }
      html.scroll(Phrase.changedPeople[language], fits: true) { html in
        html.element("table") { html in
          html.head([.teacherName, .publishedPlace, .newPlace, .whyChanged], in: language)
          html.element("tbody") { html in
            for change in changes.prefix(200) { row(change, &html, language) }
          }
        }
      }
      if changes.count > 200 {
        html.element("p", .class("small"), text: Phrase.andMore(changes.count - 200)[language])
      }
    }
  }

  private func row(_ change: PublishedChange, _ html: inout HTML, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.link(
          Teacher.address(of: change.teacher),
          county.roster[change.teacher]?.name ?? change.teacher.rawValue)
      }
      html.element("td", text: county.place(change.before, in: language))
      html.element("td", text: county.place(change.after, in: language))
      html.element("td") { html in
        for words in why(change, language) { html.element("div", text: words) }
      }
    }
  }

  private func why(_ change: PublishedChange, _ language: Language) -> [String] {
    var words = change.lost.map { $0[language] }
    if change.isDecided { words.insert(Phrase.decidedOtherwise[language], at: 0) }
    if change.follows { words.append(Phrase.followsOthers[language]) }
    return words
      + change.reasons.map {
        language == .zh || $0.english.isEmpty ? $0.sentence : $0.english
      }
  }
}
