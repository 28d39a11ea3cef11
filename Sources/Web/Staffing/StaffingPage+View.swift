internal import Policy
internal import Staffing
internal import Wording

extension StaffingPage {
  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("head")) { html in
      html.element("h1", text: title(in: language))
    }
    totals(&html, language)
    heat(&html, language)
    establishments(&html, language)
  }

  private func totals(_ html: inout HTML, _ language: Language) {
    let report = county.staffing.before
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.countyTotals[language])
      html.element("p", .class("note"), text: Phrase.countyTotalsNote[language])
      html.scroll(Phrase.countyTotals[language]) { html in
        html.element("table") { html in
          html.head(
            [.stage], numbers: [.pupils, .classCount, .norm, .approved, .actual, .surplus],
            in: language)
          html.element("tbody") { html in
            for total in report.totals {
              html.element("tr") { html in
                html.element("th", .scope("row"), text: total.stage.name(in: language))
                for number in [
                  total.pupils, total.classes, total.norm, total.approved, total.actual,
                ] {
                  html.element("td", .class("n"), text: Figures.count(number))
                }
                html.gap(total.surplus)
              }
            }
          }
          html.element("tfoot") { html in
            html.element("tr") { html in
              html.element("th", .scope("row"), text: Phrase.total[language])
              for number in [
                report.totals.reduce(0) { $0 + $1.pupils },
                report.totals.reduce(0) { $0 + $1.classes }, report.norm, report.approved,
                report.actual,
              ] {
                html.element("td", .class("n"), text: Figures.count(number))
              }
              html.gap(report.surplus)
            }
          }
        }
      }
    }
  }

  private func heat(_ html: inout HTML, _ language: Language) {
    let differences = matrix.map { row in
      row.posts.values.reduce(0) { $0 + max(0, -difference($1)) }
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.matrix[language])
      html.element(
        "p", .class("note"),
        text: Phrase.matrixMessage(
          missing: Figures.count(differences.reduce(0, +)),
          schools: Figures.count(differences.count { $0 > 0 }), now: moment == .now)[language]
          + (language == .zh ? "。" : ". ") + Phrase.matrixNote[language])
      matrixForm(in: language).write(to: &html, in: language)
      html.scroll(Phrase.matrix[language], fits: true) { html in
        html.element("table", .class("heat")) { html in
          html.element("thead") { html in
            html.element("tr") { html in
              html.element("th", .scope("col"), text: Phrase.schoolName[language])
              for subject in subjects {
                html.element("th", .scope("col"), text: subject.name(in: language))
              }
              html.element("th", .scope("col"), text: Phrase.missing[language])
            }
          }
          html.element("tbody") { html in
            for (row, missing) in zip(matrix, differences) { line(&html, row, missing, language) }
          }
        }
      }
    }
  }

  private func matrixForm(in language: Language) -> FilterForm {
    let totals = county.staffing.before.totals
    return FilterForm(address: address, clears: !address.query.isEmpty) { html in
      html.choice(
        "stage", .stage, totals.map { ($0.stage.rawValue, $0.stage.name(in: language)) },
        chosen: stage.rawValue, in: language)
      html.choice(
        "subject", .subject, county.subjects.map { ($0.rawValue, $0.name(in: language)) },
        chosen: subject?.rawValue, in: language)
      guard county.plan != nil else { return }
      html.choice(
        "view", .view,
        [
          (Moment.now.rawValue, Phrase.before[language]),
          (Moment.plan.rawValue, Phrase.after[language]),
        ], chosen: moment.rawValue, in: language)
    }
  }

  private func line(
    _ html: inout HTML, _ row: MatrixRow, _ missing: Int, _ language: Language
  ) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.school(row.school.id, row.school.name)
      }
      for subject in subjects {
        guard let post = row.posts[subject] else {
          html.element("td", text: "")
          continue
        }
        let difference = difference(post)
        html.element(
          "td", .class(StaffingPage.heat(difference)), text: Figures.signed(difference))
      }
      html.element("td", .class(missing > 0 ? "minus" : "none"), text: Figures.count(missing))
    }
  }

  /// The shade of a cell; the number in it says the same.
  private static func heat(_ difference: Int) -> String {
    switch difference {
    case ...(-3): "need3"
    case -2: "need2"
    case -1: "need1"
    case 0: "none"
    case 1: "spare1"
    case 2: "spare2"
    default: "spare3"
    }
  }

  private func establishments(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.schoolEstablishment[language])
      establishments.write(to: &html, in: language)
    }
  }
}
