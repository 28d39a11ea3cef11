internal import Access
internal import Attaching
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/attachments/visits/VR-9`: one visit that a school asked for: accepted by a trainer with a day,
/// and what it brought (S002-08).
struct RequestedVisitPage: Page {
  let context: WebContext
  let county: County
  let visit: RequestedVisit

  /// Those of the pool whom whoever asks may accept for.
  let trainers: [RecordedTrainer]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .attachments }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { visit.topic }

  func write(to html: inout HTML, in language: Language) {
    let kind = county.attachmentTerms(on: context.dayShown)?[visit: visit.kind]
    html.learningTabs(.visits, in: language)
    html.head(title(in: language), lead: kind?.name[language] ?? visit.kind)
    html.problems(problems, in: language)
    state(&html, language)
    if let kind { html.citation(kind.citation, in: language) }
    guard context.isPresent, visit.withdrawal == nil else { return }
    if visit.answer == nil, !trainers.isEmpty { accepting(&html, language) }
    guard context.learningSide(of: [visit.school]) != nil, visit.report == nil else { return }
    if let answer = visit.answer, answer.slot.day <= context.occasion.today {
      reporting(&html, language)
    }
    html.takingBack(visit.id, to: "/attachments/withdraw", context, language)
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status"), .id("state")) { html in
      if let withdrawal = visit.withdrawal {
        html.takenBack(withdrawal, language)
      } else {
        html.tag(visit.state(on: context.dayShown).name[language])
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.learningSchool, county.name(of: visit.school), in: language)
        html.fact(.visitWished, Figures.day(visit.wishedBy, in: language), in: language)
        html.fact(.visitTrainer, visit.answer?.trainerName ?? "–", in: language)
        html.fact(.visitOnDay, visit.when(language), in: language)
        if let report = visit.report {
          html.fact(.tripNumber, Figures.count(report.people), in: language)
          html.fact(.visitBrought, report.words, in: language)
        }
      }
    }
  }

  private func accepting(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("accept")) { html in
      html.element("h2", text: Phrase.visitAccept[language])
      html.form(to: "\(visit.address)/accept", context: context) { html in
        html.choiceField(
          "trainer", .visitTrainer,
          trainers.map { ($0.id, [$0.trainer.name, $0.trainer.field].joined(separator: " · ")) },
          chosen: typed?.text("trainer") ?? "", in: language)
        html.field(
          "day", .visitOnDay, type: "date", value: typed?.text("day") ?? "\(visit.wishedBy)",
          in: language)
        html.choiceField(
          "half", .visitHalf,
          TrainerSlot.Half.allCases.map { ($0.rawValue, Phrase($0)[language]) },
          chosen: typed?.text("half") ?? "", in: language)
        html.submit(.visitAccept, in: language)
      }
    }
  }

  private func reporting(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("report")) { html in
      html.element("h2", text: Phrase.visitReport[language])
      html.form(to: "\(visit.address)/report", context: context) { html in
        html.field(
          "people", .tripNumber, type: "number", value: typed?.text("people") ?? "", in: language)
        html.area("words", .visitBrought, value: typed?.text("words") ?? "", in: language)
        html.submit(.visitReport, in: language)
      }
    }
  }
}
