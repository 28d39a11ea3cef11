internal import Actions
internal import Store
internal import Wording

extension Phrase {
  /// What became of an upload.
  static func decision(_ decision: StoredUpload.Decision?) -> Phrase {
    switch decision {
    case .accepted: Phrase(zh: "已写入", en: "Taken over")
    case .discarded: Phrase(zh: "已放弃", en: "Put aside")
    case .undone: Phrase(zh: "已撤回", en: "Taken back")
    case nil: Phrase(zh: "待核对", en: "Waits to be looked through")
    }
  }

  static func uploadRefusal(_ refusal: UploadRefusal) -> Phrase {
    switch refusal {
    case .alreadyDecided:
      Phrase(
        zh: "这次上传已经处理过（可能在另一个窗口）。请刷新页面。",
        en:
          "This upload has been decided on already, perhaps in another window. Load the page again."
      )
    case .countyChanged:
      Phrase(
        zh: "预览之后县数据又变了，没有写入。请重新核对再确认。",
        en:
          "The county has changed since you looked; nothing was written. Look again, then confirm.")
    case .nothingToTake:
      Phrase(
        zh: "没有可以写入的新内容。", en: "There's nothing new that could be taken over.")
    case .noCounty:
      Phrase(
        zh: "还没有县数据。第一次请填写县名，并附上政策手册。",
        en: "There's no county yet. The first time, give its name and its policy book."
      )
    case .notAccepted:
      Phrase(
        zh: "这次上传没有写入过，不用撤回。", en: "This upload isn't in the record; there's nothing to take back.")
    case .builtUpon:
      Phrase(
        zh: "之后又有新的导入或计划，不能撤回；请上传更正后的表。",
        en:
          "A later import or plan builds on it, so it can't be taken back; hand in a corrected file."
      )
    }
  }
}
