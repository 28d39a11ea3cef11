internal import PlanFormat
internal import Planning
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/plan/board`: the plan on the table.
struct BoardPage: Page {
  let county: County

  /// The run on the table; nil is the adopted plan.
  let run: String?
  let question: BoardQuestion
  let answer: BoardAnswer
  let plan: PlanFile
  let pins: [StoredPin]
  let context: WebContext

  var section: Section? { .planRuns }
  func title(in language: Language) -> String { Phrase.boardTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.planRuns, in: language)
    html.head(title(in: language), lead: Phrase.boardLead[language])
    html.element("div", .class("columns")) { html in
      html.element("div", .class("stack")) { html in
        search(&html, language)
        options(&html, language)
        shortPosts(&html, language)
      }
      html.element("div", .class("stack")) { html in
        levels(&html, language)
        pinned(&html, language)
      }
    }
  }

  func address(_ name: String, _ value: String) -> String {
    "/plan/board?\(run.map { "run=\(Address.encoded($0))&" } ?? "")\(name)=\(Address.encoded(value))"
  }

  private func search(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.findTeacher[language])
      html.element("form", .class("filters"), Attribute("action", "/plan/board")) { html in
        if let run {
          html.hidden("run", run)
        }
        html.element("div") { html in
          html.element("label", Attribute("for", "board-q"), text: Phrase.nameOrNumber[language])
          html.void(
            "input", .id("board-q"), Attribute("type", "search"), Attribute("name", "q"),
            Attribute("value", question.search))
        }
        html.element("button", .class("button"), text: Phrase.find[language])
      }
      guard !question.search.isEmpty else { return }
      let found = county.roster.teachers.filter {
        $0.name.contains(question.search) || $0.id.rawValue.hasSuffix(question.search)
      }
      guard !found.isEmpty else {
        html.element("p", .class("empty"), text: Phrase.nobodyFound(question.search)[language])
        return
      }
      html.element("ul", .class("reasons")) { html in
        for teacher in found.prefix(20) {
          html.element("li") { html in
            html.link(address("teacher", teacher.id.rawValue), "\(teacher.name) \(teacher.id)")
            html.text(" · \(county.name(of: teacher.teaching.school)) · \(teacher.subject)")
          }
        }
      }
    }
  }

  private func shortPosts(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.shortPosts(plan.unfilled.count)[language])
      guard !plan.unfilled.isEmpty else {
        html.element("p", .class("empty"), text: Phrase.noShortPosts[language])
        return
      }
      html.element("ul", .class("reasons")) { html in
        for unfilled in plan.unfilled {
          html.element("li") { html in
            html.link(
              address("post", unfilled.post.description), place(unfilled.post, language))
            html.text(" · \(Phrase.missingPeople(unfilled.missing)[language])")
          }
        }
      }
    }
  }

  private func levels(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.aimsNow[language])
      html.scroll(Phrase.aimsNow[language]) { html in
        html.element("table") { html in
          html.head([.aim], numbers: [.value], in: language)
          html.element("tbody") { html in
            for (level, value) in answer.levels {
              html.element("tr") { html in
                html.element("th", .scope("row"), text: level.name(in: language))
                html.element("td", .class("n"), text: Figures.count(value))
              }
            }
          }
        }
      }
    }
  }

  private func pinned(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.pinsNow(pins.count)[language])
      html.element("p", .class("small"), text: Phrase.pinsAreTaken[language])
      for pin in pins {
        html.element("h3", text: name(Teacher.ID(pin.teacher)))
        html.element(
          "p",
          text: "\(Post(pin.post).map { place($0, language) } ?? Phrase.stays[language]) · "
            + "\(pin.reason) · \(pin.decidedBy) \(pin.decidedAt.chinaTime)")
        html.form(to: "/plan/board/unpin", context: context) { html in
          html.hidden("teacher", pin.teacher)
          html.hidden("run", run ?? "")
          html.submit(.unpin, isMain: false, in: language)
        }
      }
    }
  }

  func name(_ teacher: Teacher.ID) -> String {
    "\(county.roster[teacher]?.name ?? "") \(teacher)"
  }

  func place(_ post: Post, _ language: Language) -> String {
    county.words(for: post, in: language)
  }
}
