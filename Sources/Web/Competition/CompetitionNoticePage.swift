internal import Access
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/notices/competition/ID/NUMBER`: the result of a round for everybody. Who is hired
/// where, and no score; who isn't hired isn't named.
struct CompetitionNoticePage: Page {
  let county: String
  let run: CompetitionRun
  let number: Int
  let file: CompetitionFile
  let verdict: CompetitionRound.Verdict
  let people: [Teacher.ID: StoredApplicant]
  let offers: [Offer.ID: Offer]

  var section: Section? { .notices }
  func title(in language: Language) -> String { Phrase.competitionNotice[language] }

  func write(to html: inout HTML, in language: Language) {
    let kind = file.rounds.last?.kind.name(in: language) ?? ""
    html.head(
      title(in: language),
      lead: "\(county) · \(Phrase.schoolYear(run.schoolYear.description)[language]) · \(kind)")
    if let withdrawal = verdict.withdrawal {
      return html.element(
        "p", .class("panel status bad"),
        text: Phrase.resultWithdrawn(
          Figures.day(withdrawal.day, in: language), withdrawal.objection)[language])
    }
    html.element("section", .class("panel status")) { html in
      html.element(
        "p",
        text: Phrase.noticeRuns(until: Figures.day(verdict.lastDay, in: language))[language])
      html.element("p", text: Phrase.whereToObject[language])
      if !verdict.isCertain { html.tag(Phrase.unconfirmed[language], "warn") }
      if let office = RoleBook.standard["personnel"] {
        html.element("dl", .class("facts")) { html in
          html.fact(
            .officeOf, language == .zh ? office.chinese : office.english, in: language)
        }
      }
    }
    html.element("section", .class("panel sheet")) { html in
      html.table(
        "hired", [.teacherName, .presentSchool, .hiredSchool, .hiredPost], label: .hiredTitle,
        in: language
      ) { html in
        for hiring in file.hired {
          let person = people[hiring.applicant]
          let offer = offers[hiring.post]
          html.element("tr") { html in
            html.element("th", .scope("row"), text: person?.name ?? "")
            html.element(
              "td", text: run.schools.first { $0.id == person?.school }?.name ?? "")
            html.element("td", text: offer?.schoolName ?? "")
            html.element("td", text: offer?.words(in: language) ?? "")
          }
        }
      }
      html.element("p", .class("small muted wraps")) { html in
        html.text("\(Phrase.auditRoot[language])：")
        html.element("span", .class("mono"), text: verdict.root)
      }
    }
  }
}
