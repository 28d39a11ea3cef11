internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Wording

/// `/timetables/swaps/new`: one of one's own lessons, with the colleagues who could take it.
struct SwapNewPage: Page {
  /// As many colleagues as a list can hold.
  static let shown = 20

  let context: WebContext
  let county: County
  let terms: TimetableTerms
  let lesson: GivenLesson
  let partners: [GivenLesson]
  let covers: [CoverChoice]
  let reason: String
  let words: String
  let link: String
  let chosen: String
  var problems: [Phrase] = []

  var section: Section? { .timetables }
  func title(in language: Language) -> String { Phrase.swapAskTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.timetables, in: language)
    html.head(title(in: language), lead: lesson.words(in: language))
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow"), .id("ask")) { html in
      let choices = choices(language)
      guard !choices.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.swapNobody[language])
      }
      html.form(to: "/timetables/swaps/new", context: context) { html in
        html.hidden("school", lesson.slot.school.rawValue)
        html.hidden("class", lesson.slot.classroom)
        html.hidden("day", "\(lesson.slot.day)")
        html.hidden("period", "\(lesson.slot.period)")
        html.hidden("link", link)
        html.choiceField(
          "choice", .swapChoice, hint: .swapChoiceHint, choices, chosen: chosen, in: language)
        html.choiceField(
          "reason", .swapReason, terms.reasons.map { ($0.key, $0.name[language]) },
          chosen: reason, in: language)
        html.field("words", .swapWords, value: words, isRequired: false, in: language)
        html.submit(.swapAskDo, in: language)
      }
      html.element("p", .class("small muted"), text: Phrase.swapLead[language])
      html.citation(terms.notice.citation, in: language)
    }
  }

  private func choices(_ language: Language) -> [(value: String, words: String)] {
    partners.map { other in
      (
        "swap \(other.teacher) \(other.slot.day) \(other.slot.period)",
        Phrase.swapExchange(county.teacherName(of: other.teacher), other.words(in: language))[
          language]
      )
    }
      + covers.prefix(Self.shown).map { choice in
        (
          "give \(choice.teacher)",
          Phrase.swapReplace(
            county.teacherName(of: choice.teacher), sharesSubject: choice.sharesSubject,
            lessons: choice.lessons)[language]
        )
      }
  }
}

/// `/timetables/swaps/SW-12`: one swap, what was said, and the word that is next.
struct SwapPage: Page {
  let context: WebContext
  let county: County
  let recorded: RecordedSwap
  var problems: [Phrase] = []

  private var swap: LessonSwap { recorded.swap }

  var section: Section? { .timetables }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.swapLesson[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.timetables, in: language)
    html.head(
      title(in: language),
      lead: Phrase.slot(swap.slot.day, swap.slot.period, swap.slot.classroom)[language])
    html.problems(problems, in: language)
    facts(&html, language)
    if !recorded.steps.isEmpty { steps(&html, language) }
    if context.isPresent { settling(&html, language) }
  }

  private func facts(_ html: inout HTML, _ language: Language) {
    let terms = county.timetableTerms(on: swap.slot.day)
    html.element("section", .class("panel status"), .id("facts")) { html in
      html.tag(Phrase.swapState(recorded.state.rawValue)[language], recorded.mark)
      html.element("dl", .class("facts")) { html in
        html.fact(.schoolName, county.name(of: swap.slot.school), in: language)
        html.fact(.swapWho, county.teacherName(of: swap.teacher), in: language)
        html.fact(.swapPartner, county.teacherName(of: swap.partner), in: language)
        html.fact(
          .swapFor,
          swap.other.map { Phrase.slot($0.day, $0.period, $0.classroom)[language] }
            ?? Phrase.swapGivenUp[language], in: language)
        html.fact(
          .swapReason, terms?[reason: recorded.reason]?.name[language] ?? recorded.reason,
          in: language)
        if !recorded.words.isEmpty { html.fact(.swapWords, recorded.words, in: language) }
      }
      if !recorded.link.isEmpty {
        html.element("p") { html in html.link(recorded.link, Phrase.swapEvent[language]) }
      }
    }
  }

  private func steps(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("steps")) { html in
      html.element("h2", text: Phrase.swapSteps[language])
      html.element("ul") { html in
        for step in recorded.steps {
          let words = step.words.isEmpty ? "" : " · \(step.words)"
          html.element(
            "li",
            text: "\(Figures.day(step.day, in: language)) · \(step.person) · "
              + "\(Phrase.swapStep(step.step.rawValue)[language])\(words)")
        }
      }
    }
  }

  private func settling(_ html: inout HTML, _ language: Language) {
    let own = context.ownTimetable
    let isDecider =
      context.may(.keepTimetables, at: .school(swap.slot.school))
      && context.actor?.teacher != swap.teacher && context.actor?.teacher != swap.partner
    if recorded.state == .asked, own == swap.partner {
      answer(&html, .swapAgree, "agree", .swapDecline, "decline", language)
    } else if recorded.state == .agreed, isDecider {
      answer(&html, .swapApprove, "approve", .swapRefuse, "refuse", language)
    }
    if recorded.state.isRunning, own == swap.teacher, recorded.first > context.occasion.today {
      html.element("section", .class("panel narrow unprinted"), .id("withdraw")) { html in
        html.form(to: "\(recorded.address)/steps", context: context) { html in
          html.hidden("step", "withdraw")
          html.submit(.swapWithdraw, isMain: false, in: language)
        }
      }
    }
  }

  private func answer(
    _ html: inout HTML, _ yes: Phrase, _ yesStep: String, _ no: Phrase, _ noStep: String,
    _ language: Language
  ) {
    html.element("section", .class("panel narrow unprinted"), .id("answer")) { html in
      html.form(to: "\(recorded.address)/steps", context: context) { html in
        html.hidden("step", yesStep)
        html.submit(yes, in: language)
      }
      html.element("details") { html in
        html.element("summary", text: no[language])
        html.form(to: "\(recorded.address)/steps", context: context) { html in
          html.hidden("step", noStep)
          html.field("words", .swapNoWords, in: language)
          html.submit(no, isMain: false, in: language)
        }
      }
    }
  }
}
