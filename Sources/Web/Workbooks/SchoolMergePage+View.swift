internal import Actions
internal import Papers
internal import Policy
internal import Wording

extension SchoolMergePage {
  func parts(_ html: inout HTML, _ language: Language) {
    conflicts(&html, language)
    added(&html, language)
    removed(&html, language)
    taken(&html, language)
    untaken(&html, language)
  }

  private var merge: SchoolMerge { preview.merge }

  private func conflicts(_ html: inout HTML, _ language: Language) {
    guard sheets.contains(where: { !$0.merge.conflicts.isEmpty }) else { return }
    html.element("section", .class("panel"), .id("conflicts")) { html in
      html.element("h2", text: Phrase.conflictsTitle[language])
      html.element("p", .class("note"), text: Phrase.conflictsNote[language])
      html.table(
        "conflict-table",
        [.whoOrWhat, .cellColumn, .asGivenOut, .asHandedIn, .asKnownNow]
          + (decides ? [.decision] : []),
        label: .conflictsTitle, in: language
      ) { html in
        for (sheet, merge) in sheets {
          for conflict in merge.conflicts {
            let place = conflict.place
            let name = self.merge.name(of: place.key, on: sheet)
            let heading = self.merge.heading(place.column, on: sheet, in: language)
            html.element("tr") { html in
              html.element("th", .scope("row"), text: name)
              html.element("td", .label(.cellColumn, language), text: heading)
              html.cell(.asGivenOut, conflict.base?.text, language)
              html.cell(.asHandedIn, conflict.theirs.text, language)
              html.cell(.asKnownNow, conflict.ours.text, language)
              guard decides else { return }
              html.element("td") { html in
                html.choice(
                  SchoolMergePage.name(sheet, place.key, place.column), about: "\(name) \(heading)",
                  [("theirs", .takeTheirs), ("ours", .keepOurs)],
                  chosen: answers[sheet]?.takes[place].map { $0 ? "theirs" : "ours" }, language)
              }
            }
          }
        }
      }
    }
  }

  private func added(_ html: inout HTML, _ language: Language) {
    rows(
      &html, "added", .addedRows, note: nil, keys: \.added,
      choices: [("add", .takeRow), ("leave", .leaveRow)],
      chosen: { answers[$0]?.adds[$1].map { $0 ? "add" : "leave" } }, language,
      what: { html, sheet, key, merge in
        let words = self.merge.words(of: merge.addedRow(key), on: sheet, in: language)
        html.text(
          words.map { "\($0.heading) \($0.value)" }
            .joined(separator: language == .zh ? "；" : "; "))
      })
  }

  private func removed(_ html: inout HTML, _ language: Language) {
    rows(
      &html, "removed", .removedRows, note: .removedRowsNote, keys: \.removed,
      choices: [("keep", .keepRow), ("end", .endRow)],
      chosen: { answers[$0]?.removes[$1].map { $0 ? "end" : "keep" } }, language,
      what: { html, sheet, _, _ in html.text(sheet.name[language]) })
  }

  /// A table of rows with a choice for each.
  private func rows(
    _ html: inout HTML, _ id: String, _ title: Phrase, note: Phrase?,
    keys: (SchoolMerge.Merge) -> [String], choices: [(String, Phrase)],
    chosen: (CountySheet, String) -> String?, _ language: Language,
    what: (inout HTML, CountySheet, String, SchoolMerge.Merge) -> Void
  ) {
    guard sheets.contains(where: { !keys($0.merge).isEmpty }) else { return }
    html.element("section", .class("panel"), .id(id)) { html in
      html.element("h2", text: title[language])
      if let note { html.element("p", .class("note"), text: note[language]) }
      html.table(
        "\(id)-table", [.whoOrWhat, .asHandedIn] + (decides ? [.decision] : []), label: title,
        in: language
      ) { html in
        for (sheet, merge) in sheets {
          for key in keys(merge) {
            let name = self.merge.name(of: key, on: sheet)
            html.element("tr") { html in
              html.element("th", .scope("row"), text: name)
              html.element("td", .class("wraps")) { html in what(&html, sheet, key, merge) }
              guard decides else { return }
              html.element("td") { html in
                html.choice(
                  SchoolMergePage.name(sheet, key), about: name, choices,
                  chosen: chosen(sheet, key), language)
              }
            }
          }
        }
      }
    }
  }

  private func taken(_ html: inout HTML, _ language: Language) {
    guard sheets.contains(where: { !$0.merge.taken.isEmpty }) else { return }
    html.element("section", .class("panel"), .id("taken")) { html in
      html.element("h2", text: Phrase.cleanChanges[language])
      if decides { html.element("p", .class("note"), text: Phrase.cleanChangesNote[language]) }
      html.table(
        "taken-table", [.whoOrWhat, .cellColumn, .asKnownNow, .asHandedIn], label: .cleanChanges,
        in: language
      ) { html in
        for (sheet, merge) in sheets {
          for change in merge.taken {
            html.element("tr") { html in
              html.element(
                "th", .scope("row"), text: self.merge.name(of: change.place.key, on: sheet))
              html.element(
                "td", .label(.cellColumn, language),
                text: self.merge.heading(change.place.column, on: sheet, in: language))
              html.cell(.asKnownNow, change.ours.text, language)
              html.cell(.asHandedIn, change.theirs.text, language)
            }
          }
        }
      }
    }
  }

  /// What can't be taken over by anybody's choice here.
  private func untaken(_ html: inout HTML, _ language: Language) {
    let gone = sheets.flatMap { sheet, merge in
      merge.gone.map { self.merge.name(of: $0, on: sheet) }
    }
    let renamed = merge.renamed.map { "\($0.from) → \($0.to)" }
    for (title, words) in [(Phrase.goneRows, gone), (.renamedRows, renamed)] where !words.isEmpty {
      html.element("section", .class("panel status warn")) { html in
        html.element("h2", text: title[language])
        html.element("ul", .class("reasons")) { html in
          for word in words { html.element("li", text: word) }
        }
      }
    }
  }
}

extension Attribute {
  /// What a cell is called where its row stands under each other, on phones.
  fileprivate static func label(_ words: Phrase, _ language: Language) -> Attribute {
    Attribute("data-label", words[language])
  }
}

extension HTML {
  /// What stands in a cell of a workbook.
  fileprivate mutating func cell(_ label: Phrase, _ text: String?, _ language: Language) {
    element("td", .label(label, language)) { html in
      if let text, !text.isEmpty {
        html.text(text)
      } else {
        html.element(
          "span", .class("muted"), text: text == nil ? "–" : Phrase.emptyCell[language])
      }
    }
  }

  /// Radio buttons of which one must be chosen.
  fileprivate mutating func choice(
    _ name: String, about subject: String, _ choices: [(value: String, words: Phrase)],
    chosen: String?, _ language: Language
  ) {
    element("fieldset", .class("choice")) { html in
      html.element("legend", .class("visually-hidden"), text: subject)
      for (value, words) in choices {
        html.element("label") { html in
          html.void(
            "input", Attribute("type", "radio"), Attribute("name", name),
            Attribute("value", value), Attribute("required", nil),
            Attribute("checked", nil, if: value == chosen))
          html.text(words[language])
        }
      }
    }
  }
}
