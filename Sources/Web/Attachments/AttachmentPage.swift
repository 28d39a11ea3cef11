internal import Access
internal import Actions
internal import Attaching
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/attachments/AT-12`: one attachment: its log, a line a day as a phone has room for, and the
/// host's judgement (S000-043).
struct AttachmentPage: Page {
  let context: WebContext
  let county: County
  let sight: AttachmentSight

  /// Lessons that whoever follows observed there, as the record of observations has them.
  let observed: Int
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .attachments }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(sight.recorded.teacherName) → \(sight.recorded.hostName)"
  }

  private var attachment: PostAttachment { sight.attachment }
  private var isOpen: Bool {
    context.isPresent && sight.recorded.withdrawal == nil && sight.state != .judged
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.attachments, in: language)
    let kind = county.attachmentTerms(on: context.dayShown)?[kind: attachment.kind]
    html.head(title(in: language), lead: kind?.name[language] ?? attachment.kind)
    html.problems(problems, in: language)
    state(&html, language)
    if isOpen, notes, sight.state != .comes { noting(&html, language) }
    log(&html, language)
    judgement(&html, language)
    if let kind { html.citation(kind.citation, in: language) }
    if isOpen, context.learningSide(of: attachment.schools) != nil {
      html.takingBack(
        sight.recorded.id.rawValue, to: "/attachments/withdraw", context, language)
    }
  }

  /// Whether whoever asks notes days: whoever follows, or the school that sends them.
  private var notes: Bool {
    context.learner == attachment.teacher
      || context.learningSide(of: [attachment.home]) != nil
  }

  private var judges: Bool {
    context.actor?.teacher != attachment.teacher
      && (context.learner == attachment.host
        || context.learningSide(of: [attachment.school]) != nil)
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status"), .id("state")) { html in
      if let withdrawal = sight.recorded.withdrawal {
        html.takenBack(withdrawal, language)
      } else {
        html.tag(Phrase(sight.state)[language], sight.state == .over ? "warn" : "")
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.attachmentHome, county.name(of: attachment.home), in: language)
        html.fact(.attachmentSchool, county.name(of: attachment.school), in: language)
        html.fact(
          .learningDays,
          [attachment.days.lowerBound, attachment.days.upperBound]
            .map { Figures.day($0, in: language) }
            .joined(separator: language == .zh ? "至" : " to "), in: language)
        html.fact(.attachmentAim, sight.recorded.aim, in: language)
        html.fact(.attachmentNoted, Figures.count(sight.noted.count), in: language)
        html.fact(.attachmentObserved, Figures.count(observed), in: language)
      }
    }
  }

  private func noting(_ html: inout HTML, _ language: Language) {
    let day = min(context.occasion.today, attachment.days.upperBound)
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.attachmentNote[language])
      html.form(to: "\(sight.address)/days", context: context) { html in
        html.field(
          "day", .activityDay, type: "date", value: typed?.text("day") ?? "\(day)", in: language)
        html.field("seen", .attachmentSeen, value: typed?.text("seen") ?? "", in: language)
        html.field(
          "taken", .attachmentTaken, value: typed?.text("taken") ?? "", isRequired: false,
          in: language)
        html.submit(.learningKeep, in: language)
      }
    }
  }

  private func log(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("log")) { html in
      html.element("h2", text: "\(Phrase.attachmentLog[language]) (\(sight.noted.count))")
      guard !sight.noted.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.attachmentNoDays[language])
      }
      html.table(
        "days", [.activityDay, .attachmentSeen, .attachmentTaken], label: .attachmentLog,
        in: language
      ) { html in
        for noted in sight.noted {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: Figures.day(noted.day, in: language))
            html.element("td", text: noted.seen)
            html.element("td", text: noted.taken)
          }
        }
      }
    }
  }

  private func judgement(_ html: inout HTML, _ language: Language) {
    if let judgement = sight.recorded.judgement {
      html.element("section", .class("panel"), .id("judgement")) { html in
        html.element("h2", text: Phrase.attachmentJudgement[language])
        html.tag(
          (judgement.passed ? Phrase.attachmentPassed : .attachmentFailed)[language],
          judgement.passed ? "good" : "bad")
        html.element("p", text: judgement.words)
        if judgement.hours > 0 {
          html.element(
            "p",
            text:
              "\(Phrase.attachmentHours[language]) \(Figures.count(judgement.hours)) · \(Phrase.attachmentClaimed[language])"
          )
        }
        html.element(
          "p", .class("small muted"),
          text: "\(Figures.day(judgement.hand.day, in: language)) · \(judgement.hand.person)")
      }
    } else if isOpen, judges, context.occasion.today >= attachment.days.upperBound {
      html.element("section", .class("panel narrow unprinted"), .id("judge")) { html in
        html.element("h2", text: Phrase.attachmentJudgement[language])
        html.form(to: "\(sight.address)/judgement", context: context) { html in
          html.choiceField(
            "outcome", .attachmentOutcome,
            [
              ("passed", Phrase.attachmentPassed[language]),
              ("failed", Phrase.attachmentFailed[language]),
            ], chosen: typed?.text("outcome") ?? "", in: language)
          html.area("words", .attachmentWords, value: typed?.text("words") ?? "", in: language)
          html.submit(.attachmentJudgeDo, in: language)
        }
      }
    }
  }
}
