internal import Equity
internal import Planning
internal import Policy
internal import Staffing
internal import Wording

extension ScenarioPage {
  /// How many people are listed at most.
  private static let listed = 60

  /// The filters and the people; each can be dragged, or chosen.
  func people(_ html: inout HTML, _ language: Language) {
    let found = filter.people(of: county, in: desk)
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.boardPeople[language])
      html.element("form", .class("filters"), Attribute("action", desk.address)) { html in
        html.element("div") { html in
          html.element("label", Attribute("for", "board-q"), text: Phrase.nameOrNumber[language])
          html.void(
            "input", .id("board-q"), Attribute("type", "search"), Attribute("name", "q"),
            Attribute("value", filter.search))
        }
        select(
          "subject", .subjectShown, county.subjects.map { ($0.rawValue, "\($0)") },
          filter.subject.rawValue, &html, language)
        select(
          "show", .whom, PersonFilter.Show.allCases.map { ($0.rawValue, $0.words[language]) },
          filter.show.rawValue, &html, language)
        html.element("button", .class("button"), text: Phrase.find[language])
      }
      html.element(
        "p", .class("small muted"),
        text: Phrase.shownOf(min(found.count, Self.listed), found.count)[language])
      html.element("ul", .class("cards")) { html in
        for teacher in found.prefix(Self.listed) { person(teacher, &html, language) }
      }
      if isOwn {
        html.element(
          "p", .class("card target"), Attribute("data-target", "stay"),
          text: Phrase.staysHere[language])
      }
    }
  }

  private func person(_ teacher: Teacher, _ html: inout HTML, _ language: Language) {
    html.element(
      "li", .class(teacher.id == question.teacher ? "card chosen" : "card"),
      Attribute("data-teacher", teacher.id.rawValue, if: isOwn)
    ) { html in
      html.link(address(("teacher", teacher.id.rawValue)), teacher.name)
      html.text(" \(county.name(of: teacher.teaching.school))")
      if let post = desk.place(of: teacher.id) {
        html.text(" → \(county.name(of: post.school))")
      }
    }
  }

  /// The posts of the subject, with who comes; each takes somebody dropped on it.
  func posts(_ html: inout HTML, _ language: Language) {
    let rows = view.posts.filter { $0.post.subject == filter.subject }
      .sorted { ($1.gap, $0.surplus, $0.post) < ($0.gap, $1.surplus, $1.post) }
    let coming = Dictionary(grouping: desk.places, by: \.value)
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(Phrase.schoolsOfSubject[language]) · \(filter.subject)")
      html.element("ul", .class("cards")) { html in
        for row in rows {
          html.element(
            "li", .class("card target"), Attribute("data-target", row.post.description)
          ) { html in
            html.school(row.post.school, county.name(of: row.post.school))
            html.text(" \(row.post.stage.name(in: language)) ")
            html.zone(row.zone, in: language)
            html.element("div", .class("small")) { html in
              html.element(
                "meter", Attribute("min", "0"), Attribute("max", "\(max(row.need, 1))"),
                Attribute("value", "\(min(row.have, row.need))"),
                Attribute("aria-label", Phrase.haveOfNeed(row.have, row.need)[language]),
                text: "")
              html.text(" \(Phrase.haveOfNeed(row.have, row.need)[language])")
            }
            let names = (coming[row.post] ?? []).map(\.key).sorted().map(name)
            if !names.isEmpty {
              html.element("div", .class("small muted"), text: "＋ " + names.joined(separator: "、"))
            }
          }
        }
      }
    }
  }

  /// Where whoever is chosen could go, the best first: what the drag does, for
  /// keyboards and phones.
  func options(_ html: inout HTML, _ language: Language) {
    guard let teacher = question.teacher else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.movesOf(name(teacher))[language])
      html.element(
        "p",
        text: Phrase.boardHas(place(desk.place(of: teacher), language))[language])
      guard !view.answer.options.isEmpty else {
        html.element("p", .class("empty"), text: Phrase.noPossibleMove[language])
        return
      }
      html.element("p", .class("small"), text: Phrase.effectNote[language])
      for option in view.answer.options {
        html.element("details") { html in
          html.element("summary", text: summary(option, language))
          EffectList(option.effect).write(to: &html, in: language)
          if isOwn {
            html.form(to: "\(desk.address)/drags", context: context) { html in
              kept(&html)
              html.hidden("teacher", teacher.rawValue)
              html.hidden("post", option.post?.description ?? "stay")
              html.submit(.placeHere, isMain: false, in: language)
            }
          }
        }
      }
    }
  }

  private func summary(_ option: BoardAnswer.Option, _ language: Language) -> String {
    "\(place(option.post, language)) · \(option.effect.summary(in: language))"
  }

  private func select(
    _ name: String, _ label: Phrase, _ values: [(value: String, words: String)],
    _ chosen: String, _ html: inout HTML, _ language: Language
  ) {
    html.element("div") { html in
      html.element("label", Attribute("for", "board-\(name)"), text: label[language])
      html.element("select", .id("board-\(name)"), Attribute("name", name)) { html in
        for (value, words) in values {
          html.element(
            "option", Attribute("value", value), Attribute("selected", nil, if: value == chosen),
            text: words)
        }
      }
    }
  }
}

extension PersonFilter.Show {
  var words: Phrase {
    switch self {
    case .moves: .whoMoves
    case .changed: .whoChanged
    case .volunteers: .whoVolunteers
    case .all: .everybody
    }
  }
}
