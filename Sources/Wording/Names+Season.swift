internal import Policy
public import Season
public import Staffing

extension ObjectionCase.State {
  public var name: Phrase {
    switch self {
    case .raised: Phrase(zh: "待答复", en: "waiting for an answer")
    case .answered: Phrase(zh: "待签批", en: "waiting for a signature")
    case .upheld: Phrase(zh: "支持", en: "upheld")
    case .rejected: Phrase(zh: "不予支持", en: "rejected")
    case .withdrawn: Phrase(zh: "已撤回", en: "withdrawn")
    }
  }
}

extension OrderCase.State {
  public var name: Phrase {
    switch self {
    case .drafted: Phrase(zh: "草稿", en: "a draft")
    case .issued: Phrase(zh: "已发出", en: "issued")
    case .released: Phrase(zh: "已离校", en: "released")
    case .arrived: Phrase(zh: "已到岗", en: "arrived")
    case .serving: Phrase(zh: "服务中", en: "serving")
    case .returnAsked: Phrase(zh: "待批退回", en: "return asked for")
    case .returned: Phrase(zh: "已返回", en: "returned")
    case .endedEarly: Phrase(zh: "提前结束", en: "ended early")
    case .cancelled: Phrase(zh: "已撤销", en: "cancelled")
    }
  }
}

extension OrderCase.Step {
  public var name: Phrase {
    switch self {
    case .issue: Phrase(zh: "发出通知", en: "issue the order")
    case .release: Phrase(zh: "确认离校", en: "confirm release")
    case .arrive: Phrase(zh: "确认到岗", en: "confirm arrival")
    case .hire: Phrase(zh: "第二年续聘", en: "hire for the second year")
    case .repost: Phrase(zh: "调整岗位", en: "give another post")
    case .askReturn: Phrase(zh: "申请退回", en: "ask to send back")
    case .approveReturn: Phrase(zh: "批准退回", en: "approve the return")
    case .refuseReturn: Phrase(zh: "不批准退回", en: "refuse the return")
    case .renew: Phrase(zh: "续派", en: "renew")
    case .giveBack: Phrase(zh: "期满返回", en: "return")
    case .endEarly: Phrase(zh: "提前结束", en: "end early")
    case .cancel: Phrase(zh: "撤销通知", en: "cancel the order")
    }
  }
}

extension Placement.Relation {
  public var name: Phrase {
    switch self {
    case .stays: Phrase(zh: "人事关系不动", en: "relation stays")
    case .moves: Phrase(zh: "人事关系随人", en: "relation moves along")
    case .heldByCentre: Phrase(zh: "关系由县管理中心保管", en: "held by the county's centre")
    case .itinerant: Phrase(zh: "走教", en: "itinerant")
    }
  }
}

extension PlacementDuty {
  public var name: Phrase {
    switch self {
    case .contract: Phrase(zh: "聘用合同", en: "contract")
    case .pay: Phrase(zh: "工资", en: "pay")
    case .welfare: Phrase(zh: "福利待遇", en: "welfare")
    case .party: Phrase(zh: "党团组织关系（临时）", en: "party relation, for the time")
    case .attendance: Phrase(zh: "考勤和日常管理", en: "attendance and daily management")
    case .appraisal: Phrase(zh: "考核", en: "appraisal")
    case .transport: Phrase(zh: "交通费补助", en: "travel money")
    }
  }
}

extension DutyKeeper {
  public var name: Phrase {
    switch self {
    case .home: Phrase(zh: "派出学校", en: "the sending school")
    case .host: Phrase(zh: "接收学校", en: "the receiving school")
    case .both: Phrase(zh: "两校共同，以接收学校为主", en: "both schools, the receiving one above all")
    case .centre: Phrase(zh: "县教师管理中心", en: "the county's centre")
    }
  }
}

extension Placement.Relation {
  /// Who keeps what, in one sentence, for papers: `聘用合同、工资由派出学校负责；…`.
  public var terms: Phrase {
    func sentence(_ word: (Phrase) -> String, _ comma: String, _ end: (String, String) -> String)
      -> [String]
    {
      DutyKeeper.allCases.compactMap { keeper in
        let duties = PlacementDuty.allCases.filter { self.keeper(of: $0) == keeper }
        return duties.isEmpty
          ? nil
          : end(duties.map { word($0.name) }.joined(separator: comma), word(keeper.name))
      }
    }
    return Phrase(
      zh: sentence(\.zh, "、") { "\($0)由\($1)负责" }.joined(separator: "；") + "。",
      en: sentence(\.en, ", ") { "\($0): \($1)" }.joined(separator: "; ") + ".")
  }
}
