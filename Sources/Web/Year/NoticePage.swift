internal import Access
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/notices`: every version, and the form that publishes the next.
struct NoticeListPage: Page {
  let context: WebContext
  let year: SchoolYear
  let notices: [Notice]
  let canPublish: Bool

  /// Whether the next would follow one that stands, and has to say why.
  private var follows: Bool { notices.first.map { $0.withdrawal == nil } ?? false }

  var section: Section? { .notices }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.noticesTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.noticesLead[language])
    if canPublish {
      html.element("section", .class("panel narrow")) { html in
        html.element("h2", text: Phrase.publishTitle[language])
        html.form(to: "/notices/publish", context: context) { html in
          html.field("office", .officeOf, in: language)
          html.field("contact", .contactOf, in: language)
          if follows { html.field("because", .whyAgain, hint: .whyAgainHint, in: language) }
          html.submit(.publishDo, in: language)
        }
      }
    }
    html.element("section", .class("panel")) { html in
      if notices.isEmpty { html.element("p", text: Phrase.noNotices[language]) }
      html.element("ul", .class("due")) { html in
        for notice in notices {
          html.element("li") { html in
            html.element(
              "a", .href("/notices/\(notice.id)"),
              text: [
                Phrase.noticeHeading[language], Phrase.noticeVersion(notice.version)[language],
              ].joined(separator: " · "))
            html.raw(" ")
            html.noticeState(notice, on: context.dayShown, language)
            html.element(
              "p", .class("small muted"),
              text: Phrase.noticeSpan(
                Figures.day(notice.firstDay, in: language),
                Figures.day(notice.lastDay, in: language), days: notice.workingDays)[language])
            if let follows = notice.follows {
              html.element(
                "p", .class("small muted"),
                text: Phrase.followsVersion(version(of: follows), because: follows.reason)[
                  language])
            }
          }
        }
      }
    }
  }
}

extension NoticeListPage {
  fileprivate func version(of follows: Notice.Follows) -> Int {
    notices.first { $0.id == follows.notice }?.version ?? 0
  }
}

/// `/notices/ID`: a notice as it hangs on the wall: who goes where, until when,
/// where to object, and the root of the record.
struct NoticePage: ListPage {
  let context: WebContext
  let county: String
  let notice: Notice
  let lines: [NoticeLine]

  /// The lines as whoever asks wants to see them.
  let list: ListView<NoticeLine>

  /// The version before and the one after, where there are such.
  let previous: Notice?
  let next: Notice?

  /// What differs from the version before.
  let changes: [NoticeChange]

  /// What the square code on the paper says.
  let codeText: String

  /// Whether what somebody read from a paper is what the record says; nil when
  /// nobody asked.
  let agrees: Bool?

  var exported: (any ExportableList)? { list }
  var section: Section? { .notices }
  func title(in language: Language) -> String { Phrase.noticeHeading[language] }

  private var isRunning: Bool { notice.isRunning(on: context.occasion.today) }

  func write(to html: inout HTML, in language: Language) {
    if let agrees {
      html.element(
        "p", .class("panel status \(agrees ? "good" : "bad") unprinted"), .id("agrees"),
        Attribute("role", "status"),
        text: (agrees ? Phrase.paperAgrees : .paperDisagrees)[language])
    }
    html.element("article", .class("sheet")) { html in
      html.element("h1", text: "\(county) \(title(in: language))")
      versions(&html, language)
      html.element("p", .class("muted")) { html in
        html.text(Phrase.noticeVersion(notice.version)[language])
        html.raw(" ")
        html.noticeState(notice, on: context.occasion.today, language)
      }
      if let withdrawal = notice.withdrawal {
        html.element(
          "p", .class("status bad"),
          text: "\(Phrase.withdrawnTag[language]) · \(withdrawal.reason)")
      }
      html.element(
        "p",
        text: Phrase.noticeIntro(notice.schoolYear.description, people: lines.count)[language])
      facts(&html, language)
      if list.isNarrowed {
        html.element(
          "p", .class("status warn"),
          text: Phrase.partOfNotice(list.rowCount, of: lines.count)[language])
      }
      list.write(to: &html, in: language)
      differences(&html, language)
      seal(&html, language)
    }
    officers(&html, language)
  }

  private func facts(_ html: inout HTML, _ language: Language) {
    html.element("dl", .class("facts")) { html in
      html.fact(
        .noticePeriod,
        Phrase.noticeSpan(
          Figures.day(notice.firstDay, in: language), Figures.day(notice.lastDay, in: language),
          days: notice.workingDays)[language], in: language)
      html.fact(.officeOf, notice.office, in: language)
      html.fact(.contactOf, notice.contact, in: language)
    }
    if !notice.isCertain { html.element("p", text: Phrase.provisional[language]) }
    for longer in notice.extensions {
      html.element(
        "p", .class("status warn"),
        text: Phrase.noticeExtended(
          from: Figures.day(notice.postedLast, in: language), reason: longer.reason)[language])
    }
  }

  private func officers(_ html: inout HTML, _ language: Language) {
    if context.may(.makePlan) || context.may(.adoptPlan) {
      html.element("p", .class("unprinted")) { html in
        html.link("/notices/\(notice.id)/rerun", Phrase.rerunLink[language])
      }
    }
    guard context.may(.publishNotice), notice.withdrawal == nil else { return }
    if isRunning {
      html.element("section", .class("panel narrow unprinted")) { html in
        html.element("h2", text: Phrase.extendTitle[language])
        html.form(to: "/notices/\(notice.id)/extend", context: context) { html in
          html.field("last-day", .newLastDay, type: "date", in: language)
          html.field("reason", .reasonOf, in: language)
          html.submit(.extendTitle, isMain: false, in: language)
        }
      }
    }
    html.element("section", .class("panel narrow unprinted")) { html in
      html.element("h2", text: Phrase.withdrawTitle[language])
      html.form(to: "/notices/\(notice.id)/withdraw", context: context) { html in
        html.element("div", .class("field")) { html in
          html.element(
            "label", Attribute("for", "withdraw-reason"), text: Phrase.reasonOf[language])
          html.void(
            "input", .id("withdraw-reason"), Attribute("name", "reason"),
            Attribute("required", nil))
        }
        html.submit(.withdrawTitle, isMain: false, in: language)
      }
    }
  }
}

extension NoticeLine {
  func terms(in language: Language) -> String {
    [firstTerm, lastTerm].map { Term($0).map { Figures.term($0, in: language) } ?? $0 }
      .joined(separator: language == .zh ? "至" : " to ")
  }
}

extension HTML {
  /// Running, ended or withdrawn.
  fileprivate mutating func noticeState(
    _ notice: Notice, on today: Day, _ language: Language
  ) {
    if notice.withdrawal != nil {
      tag(Phrase.withdrawnTag[language], "bad")
    } else if today <= notice.lastDay {
      tag(Phrase.runningTag[language], "warn")
    } else {
      tag(Phrase.endedTag[language], "good")
    }
  }
}
