internal import Access
internal import Actions
internal import Planning
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/notices/ID/rerun`: what has changed since the publication, whom it reaches and
/// why, the three choices, and what came out of each.
struct RerunPage: Page {
  struct Run: Sendable {
    let run: PlanRun

    /// How many people the plan tells otherwise; nil while it isn't done, or when it
    /// was made for another workbook.
    let changed: Int?
  }

  let context: WebContext
  let county: County
  let findings: RerunFindings
  let runs: [Run]
  let isLatest: Bool

  var section: Section? { .notices }
  func title(in language: Language) -> String {
    "\(Phrase.rerunTitle[language]) · \(Phrase.noticeVersion(findings.notice.version)[language])"
  }

  func write(to html: inout HTML, in language: Language) {
    html.element("p", .class("crumbs")) { html in
      html.link("/notices/\(findings.notice.id)", Phrase.noticeHeading[language])
    }
    html.head(title(in: language), lead: Phrase.rerunLead[language])
    if !isLatest {
      html.element("p", .class("panel status warn"), text: Phrase.rerunOfOld[language])
    }
    html.element("div", .class("columns")) { html in
      html.element("div", .class("stack")) { html in
        reached(&html, language)
        changes(&html, language)
      }
      html.element("div", .class("stack")) { html in
        if isLatest, context.may(.makePlan) { choices(&html, language) }
        outcomes(&html, language)
      }
    }
  }

  /// Whom it reaches by themselves, before anybody plans again.
  private func reached(_ html: inout HTML, _ language: Language) {
    let standing = findings.standing
    html.element(
      "section", .class("panel status \(standing.isUntouched ? "good" : "warn")"), .id("reached")
    ) { html in
      html.element("h2", text: Phrase.rerunReached[language])
      if standing.isUntouched { html.element("p", text: Phrase.rerunReachesNobody[language]) }
      html.element("ul", .class("reasons")) { html in
        for pin in standing.unkept {
          html.element("li") { html in
            person(pin.teacher, &html)
            html.text("：\(Phrase.decidedOtherwise[language])")
          }
        }
        for lost in standing.lost {
          html.element("li") { html in
            person(lost.teacher, &html)
            html.text(" → \(county.place(lost.post, in: language))：")
            html.text(
              lost.words.isEmpty
                ? Phrase.noLongerPossible[language]
                : lost.words.map { $0[language] }.joined(separator: language == .zh ? "；" : "; "))
          }
        }
        for row in standing.broken {
          html.element(
            "li",
            text: Phrase.rowBroken(
              row.name[language], count: row.count, low: row.range.lowerBound,
              high: row.range.upperBound)[language])
        }
      }
    }
  }

  private func person(_ teacher: Teacher.ID, _ html: inout HTML) {
    html.link(Teacher.address(of: teacher), county.roster[teacher]?.name ?? teacher.rawValue)
  }

  private func choices(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("choices")) { html in
      html.element("h2", text: Phrase.rerunChoices[language])
      for mode in [PlanRun.Rerun.Mode.repair, .frozen, .full] {
        html.element("div", .class("case")) { html in
          html.element("h3", text: mode.name[language])
          html.element("p", .class("small"), text: mode.meaning[language])
          html.form(to: "/notices/\(findings.notice.id)/rerun", context: context) { html in
            html.hidden("mode", mode.rawValue)
            html.submit(.askForThis, isMain: mode == .repair, in: language)
          }
        }
      }
    }
  }

  private func outcomes(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("outcomes")) { html in
      html.element("h2", text: Phrase.rerunOutcomes[language])
      if runs.isEmpty { html.element("p", text: Phrase.noReruns[language]) }
      html.element("ul", .class("due")) { html in
        for made in runs {
          html.element("li") { html in
            html.link("/plan/runs/\(made.run.id)", made.run.name)
            html.raw(" ")
            html.tag(Phrase.planRunState(made.run)[language], made.run.state.hue)
            if let rerun = made.run.rerun {
              html.element(
                "p", .class("small muted"),
                text: [
                  rerun.mode.name[language],
                  made.changed.map { Phrase.changesPeople($0)[language] } ?? "",
                  made.run.askedBy, made.run.askedAt.chinaTime,
                ].filter { !$0.isEmpty }.joined(separator: " · "))
            }
          }
        }
      }
    }
  }
}

extension County {
  /// A post in words; the own school for nil.
  func place(_ post: Post?, in language: Language) -> String {
    guard let post else { return Phrase.ownSchool[language] }
    return [
      name(of: post.school), post.stage.name(in: language), post.subject.name(in: language),
    ].joined(separator: " · ")
  }
}
