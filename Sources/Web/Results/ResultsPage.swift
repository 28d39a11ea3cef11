internal import Access
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// What `/results` shows: nothing that isn't of whoever asks.
struct ResultsView: Sendable {
  let exams: [RecordedExam]

  /// One's own classes; nil of somebody who isn't a teacher.
  let own: TeacherResults?
  let talks: [RecordedTalk]
  let reports: [DutyReport]
  let praise: [Commendation]

  func title(of exam: RecordedExam.ID) -> String {
    exams.first { $0.id == exam }?.exam.title ?? exam
  }
}

/// `/results`: one's own classes, talks and reports; for a head those held and asked for; and who
/// was praised at one's school (S001-130, S001-131).
struct ResultsPage: Page {
  let context: WebContext
  let county: County
  let view: ResultsView
  let terms: ExamPersonTerms?

  var section: Section? { .results }
  func title(in language: Language) -> String { Phrase.results[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.resultsLead[language])
    if let own = view.own {
      html.element("section", .class("panel"), .id("own-classes")) { html in
        html.element("h2", text: Phrase.ownClasses[language])
        html.teacherResults(own, county, language)
      }
    }
    praise(&html, language)
    talks(&html, language)
    reports(&html, language)
  }

  private func praise(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("praise")) { html in
      html.element("h2", text: Phrase.praise[language])
      if view.praise.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noPraise[language])
      }
      html.element("ul", .class("due")) { html in
        for one in view.praise {
          html.element("li") { html in
            html.element("strong", text: one.teacherName)
            html.raw(" ")
            html.text(one.words)
            html.element(
              "p", .class("small muted"),
              text: [
                county.name(of: one.school), view.title(of: one.exam),
                Figures.day(one.day, in: language),
              ].joined(separator: " · "))
            guard context.may(.keepExams, at: .school(one.school)) else { return }
            html.element("details", .class("unprinted")) { html in
              html.element("summary", text: Phrase.praiseBack[language])
              html.form(
                to: "/results/praise/\(Address.encoded(one.id))/withdraw", context: context
              ) { html in
                let field = "reason-\(one.id)"
                html.element("div", .class("field")) { html in
                  html.element("label", Attribute("for", field), text: Phrase.praiseWhy[language])
                  html.void(
                    "input", .id(field), Attribute("name", "reason"), Attribute("required", nil))
                }
                html.submit(.praiseBackDo, isMain: false, in: language)
              }
            }
          }
        }
      }
      guard !context.reaches(of: .keepExams).isEmpty else { return }
      html.element("p", .class("unprinted")) { html in
        html.link("/results/praise/new", Phrase.praiseNew[language])
      }
    }
  }

  private func talks(_ html: inout HTML, _ language: Language) {
    let holds = !context.reaches(of: .holdTalks).isEmpty
    guard holds || !view.talks.isEmpty else { return }
    html.element("section", .class("panel"), .id("talks")) { html in
      html.element("h2", text: Phrase.talks[language])
      html.element("p", .class("muted"), text: Phrase.talksLead[language])
      if view.talks.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noTalks[language])
      } else {
        html.table(
          "talk-list", [.talkTeacher, .examTitle, .talkDay, .talkFollowUp, .talkOutcome],
          label: .talks, in: language
        ) { html in
          for talk in view.talks {
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                html.link(talk.address, talk.teacherName)
              }
              html.element("td", text: view.title(of: talk.exam))
              html.element("td", text: Figures.day(talk.day, in: language))
              html.element("td", text: Figures.day(talk.followUp, in: language))
              html.element(
                "td", text: talk.outcome.map { Phrase.talkResult($0.result)[language] } ?? "–")
            }
          }
        }
      }
      guard holds, terms != nil else { return }
      html.element("p", .class("unprinted")) { html in
        html.link("/results/talks/new", Phrase.talkNew[language])
      }
    }
  }

  private func reports(_ html: inout HTML, _ language: Language) {
    let asks = !context.reaches(of: .askDutyReports).isEmpty && terms?.asksReports == true
    guard asks || !view.reports.isEmpty else { return }
    html.element("section", .class("panel"), .id("reports")) { html in
      html.element("h2", text: Phrase.dutyReports[language])
      if view.reports.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noDutyReports[language])
      } else {
        html.table(
          "report-list", [.talkTeacher, .examTitle, .dutyReportDay, .dutyReportStateTitle],
          label: .dutyReports, in: language
        ) { html in
          for report in view.reports {
            let situation = report.situation
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                html.link(report.address, report.teacherName)
              }
              html.element("td", text: view.title(of: report.exam))
              html.element("td", text: Figures.day(situation.due, in: language))
              html.element("td", text: Phrase.dutyReportState(situation.state)[language])
            }
          }
        }
      }
      guard asks else { return }
      html.element("p", .class("unprinted")) { html in
        html.link("/results/reports/new", Phrase.dutyReportNew[language])
      }
    }
  }
}
