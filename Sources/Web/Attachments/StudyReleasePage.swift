internal import Access
internal import Attaching
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/attachments/studies/SR-4-1`: one triangle of replacement with its three legs, what is missing
/// of it, and a form that fills it (S000-042, S000-043).
struct StudyReleasePage: Page {
  let context: WebContext
  let county: County
  let sight: ReleaseSight
  let replacements: [RecordedReplacement]
  let offers: [RecordedOffer]

  /// Whom the teacher follows in those days (影子学习).
  let shadows: [AttachmentSight]

  /// The offer that a link was about.
  let asked: String
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .attachments }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { sight.recorded.teacherName }

  func write(to html: inout HTML, in language: Language) {
    html.learningTabs(.studies, in: language)
    html.head(title(in: language), lead: sight.release.course)
    html.problems(problems, in: language)
    state(&html, language)
    legs(&html, language)
    followed(&html, language)
    guard sight.recorded.withdrawal == nil, context.learningSide(of: [sight.release.school]) != nil
    else { return }
    placing(&html, language)
    if sight.chain.replacements.isEmpty {
      html.takingBack(
        sight.recorded.id.rawValue, to: "/attachments/withdraw", context, language)
    }
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status"), .id("state")) { html in
      if let withdrawal = sight.recorded.withdrawal {
        html.takenBack(withdrawal, language)
      } else {
        html.triangle(sight, language)
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.learningSchool, county.name(of: sight.release.school), in: language)
        html.fact(.subject, sight.release.subject.name(in: language), in: language)
      }
      if !sight.chain.isComplete, sight.recorded.withdrawal == nil {
        html.element("ul", .class("reasons")) { html in
          for lack in sight.chain.lacks {
            html.element("li", text: Phrase.chainLack(lack, name: name(of: lack))[language])
          }
        }
      }
    }
  }

  private func name(of lack: ReplacementChain.Lack) -> String {
    let id: Replacement.ID
    switch lack {
    case .uncovered: return ""
    case .vacated(let found, _), .unguided(let found): id = found
    }
    return replacements.first { $0.id == id }.map { who($0.replacement) } ?? ""
  }

  private func who(_ replacement: Replacement) -> String {
    offers.first { $0.id == replacement.offer }?.offer.name ?? replacement.offer.rawValue
  }

  /// The three legs with their days.
  private func legs(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("legs")) { html in
      html.element("h2", text: Phrase.releaseState[language])
      html.table(
        "triangle", [.releaseState, .nameOf, .learningDays, .replacementGuideOf],
        label: .releaseState, in: language
      ) { html in
        html.element("tr") { html in
          html.element(
            "th", .scope("row"), text: Phrase(ReplacementChain.Leg.study)[language])
          html.element("td", text: sight.recorded.teacherName)
          html.element("td") { html in html.days(sight.release.days, in: language) }
          html.element("td", text: "–")
        }
        for recorded in own { row(&html, recorded, language) }
      }
    }
  }

  private var own: [RecordedReplacement] {
    (sight.chain.replacements + sight.chain.reliefs).compactMap { replacement in
      replacements.first { $0.id == replacement.id }
    }
  }

  private func row(_ html: inout HTML, _ recorded: RecordedReplacement, _ language: Language) {
    html.element("tr") { html in
      html.element(
        "th", .scope("row"),
        text: Phrase(
          recorded.replacement.behind == nil ? ReplacementChain.Leg.replacement : .relief)[
            language])
      html.element("td") { html in
        html.text(who(recorded.replacement))
        if context.learningSide(of: [sight.release.school]) != nil {
          html.takingBack(recorded.id.rawValue, to: "/attachments/withdraw", context, language)
        }
      }
      html.element("td") { html in html.days(recorded.replacement.days, in: language) }
      html.element("td", text: recorded.guideName.isEmpty ? "–" : recorded.guideName)
    }
  }

  private func followed(_ html: inout HTML, _ language: Language) {
    guard !shadows.isEmpty else { return }
    html.element("section", .class("panel"), .id("shadows")) { html in
      html.element("h2", text: Phrase.releaseShadows[language])
      html.element("ul") { html in
        for shadow in shadows {
          html.element("li") { html in
            html.link(shadow.address, shadow.recorded.hostName)
            html.text(" · \(county.name(of: shadow.attachment.school)) · ")
            html.days(shadow.attachment.days, in: language)
          }
        }
      }
    }
  }

  private func placing(_ html: inout HTML, _ language: Language) {
    let next = sight.chain.lacks.compactMap { lack -> (days: ClosedRange<Day>, behind: String)? in
      switch lack {
      case .uncovered(let days): (days, "")
      case .vacated(let left, let days): (days, left.rawValue)
      case .unguided: nil
      }
    }.first
    guard next != nil || typed != nil else { return }
    let days = next?.days
    let posts =
      [(value: "", words: sight.recorded.teacherName)]
      + sight.chain.replacements.map { (value: $0.id.rawValue, words: who($0)) }
    let possible = offers.filter {
      $0.withdrawal == nil && $0.offer.days.overlaps(sight.release.days)
    }
    html.element("section", .class("panel narrow unprinted"), .id("place")) { html in
      html.element("h2", text: Phrase.replacementPlace[language])
      guard !possible.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noOffers[language])
      }
      html.form(to: sight.address, context: context) { html in
        html.choiceField(
          "offer", .replacementWho,
          possible.map { recorded in
            (
              recorded.id.rawValue,
              ([recorded.offer.name]
                + recorded.offer.subjects.sorted().map { $0.name(in: language) })
                .joined(separator: " · ")
            )
          }, chosen: typed?.text("offer") ?? asked, in: language)
        html.choiceField(
          "behind", .replacementFor, posts,
          chosen: typed?.text("behind") ?? next?.behind ?? "", in: language)
        html.field(
          "first", .attachmentFirst, type: "date",
          value: typed?.text("first") ?? days.map { "\($0.lowerBound)" } ?? "", in: language)
        html.field(
          "last", .attachmentLast, type: "date",
          value: typed?.text("last") ?? days.map { "\($0.upperBound)" } ?? "", in: language)
        html.field(
          "guide", .replacementGuide, value: typed?.text("guide") ?? "", isRequired: false,
          in: language)
        html.submit(.replacementPlace, in: language)
      }
    }
  }
}
