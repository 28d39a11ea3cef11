internal import Policy
internal import Staffing
internal import Wording

/// `/establishment/roster/CODE`: one school's posts and who holds them, to be read and
/// printed.
struct RosterPage: Page {
  let context: WebContext
  let county: County
  let roster: RealNameRoster

  var section: Section? { .roster }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(county.name(of: roster.school)) · \(Phrase.rosterTitle[language])"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.roster, in: language)
    html.head(title(in: language), lead: Phrase.rosterLead[language])
    html.element("dl", .class("keys")) { html in
      html.key(Phrase.postsAllowed[language], Figures.count(roster.approved), "")
      html.key(Phrase.poolHeld[language], Figures.count(roster.borrowed), "")
      html.key(Phrase.holders[language], Figures.count(roster.holders.count), "")
      html.key(Phrase.vacantPosts[language], Figures.count(roster.vacant), "")
      html.key(Phrase.overPosts[language], Figures.count(roster.over), "")
    }
    html.element("p", .class("actions")) { html in
      html.element(
        "a", .class("button"), .href(context.sameDay("\(roster.address)/roster.xlsx")),
        text: Phrase.downloadRoster[language])
    }
    holders(&html, language)
    guests(&html, language)
    posts(&html, language)
  }

  private func holders(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.holders[language])
      html.table(
        "holders", [.poolNumber] + RosterPage.person + [.teachesAt], label: .holders, in: language
      ) { html in
        for (number, teacher) in roster.holders.enumerated() {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: "\(number + 1)")
            person(&html, teacher, language)
            html.element("td") { html in
              guard teacher.isAway else { return html.text("–") }
              html.tag(county.name(of: teacher.teaching.school), "warn")
            }
          }
        }
        for seat in 0..<roster.vacant {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: "\(roster.holders.count + seat + 1)")
            html.element(
              "td", .colspan(RosterPage.person.count + 1), .class("muted"),
              text: Phrase.vacantSeat[language])
          }
        }
      }
    }
  }

  private func guests(_ html: inout HTML, _ language: Language) {
    guard !roster.guests.isEmpty else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.lentIn[language])
      html.table(
        "guests", [.poolNumber] + RosterPage.person + [.employedAt], label: .lentIn, in: language
      ) { html in
        for (number, teacher) in roster.guests.enumerated() {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: "\(number + 1)")
            person(&html, teacher, language)
            html.element("td", text: county.name(of: teacher.establishment.school))
          }
        }
      }
    }
  }

  private func posts(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.subjectPosts[language])
      html.table(
        "posts", [.subject, .stage, .need, .have, .gapNow],
        numbers: [.need, .have, .gapNow], label: .subjectPosts, in: language
      ) { html in
        for row in roster.posts {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: row.post.subject.name(in: language))
            html.element("td", text: row.post.stage.name(in: language))
            html.element("td", .class("n"), text: Figures.count(row.need))
            html.element("td", .class("n"), text: Figures.count(row.have))
            html.gap(row.have - row.need)
          }
        }
      }
    }
  }

  private static let person: [Phrase] = [.teacherNumber, .teacherName, .subject, .position, .title]

  private func person(_ html: inout HTML, _ teacher: Teacher, _ language: Language) {
    html.element("td", text: teacher.id.rawValue)
    html.element("td", text: teacher.name)
    html.element(
      "td",
      text: "\(teacher.stage.name(in: language)) · \(teacher.subject.name(in: language))")
    html.element("td", text: teacher.position.name(in: language))
    html.element("td", text: teacher.title.name(in: language))
  }
}
