internal import Staffing

/// The words and codes of the county workbook (interfaces, section 3).
struct Vocabularies {
  let sex = Vocabulary<Sex>([
    .init(.male, "男", "male", "1", "m", "男性"), .init(.female, "女", "female", "2", "f", "女性"),
  ])

  let stage = Vocabulary<Stage>([
    .init(.primary, "小学", "primary"), .init(.junior, "初中", "junior", "初级中学"),
    .init(.senior, "高中", "senior", "普通高中"),
  ])

  let title = Vocabulary<Title>([
    .init(.none, "未定级", "none", "无", "未评", "未评级"),
    .init(.third, "三级", "third", "三级教师"),
    .init(.second, "二级", "second", "二级教师"),
    .init(.first, "一级", "first", "一级教师"),
    .init(.senior, "高级", "senior", "高级教师", "副高级"),
    .init(.fullSenior, "正高级", "full senior", "正高级教师"),
  ])

  let backbone = Vocabulary<BackboneLevel>([
    .init(.none, "无", "none", "否"), .init(.school, "校级", "school"),
    .init(.county, "县级", "county", "区级"), .init(.city, "市级", "city"),
    .init(.province, "省级", "province"), .init(.nation, "国家级", "nation"),
  ])

  let degree = Vocabulary<Degree>([
    .init(.doctor, "博士", "doctor", "11", "博士研究生"),
    .init(.master, "研究生", "master", "14", "硕士", "硕士研究生", "10"),
    .init(.bachelor, "本科", "bachelor", "21", "大学本科", "大学", "20"),
    .init(.juniorCollege, "专科", "junior college", "31", "大专", "大学专科", "30"),
    .init(.specialisedSecondary, "中专", "specialised secondary", "41", "中师", "中等专科", "40"),
    .init(.seniorSecondary, "高中", "senior secondary", "61", "60"),
    .init(.juniorSecondary, "初中", "junior secondary", "71", "70"),
    .init(.primarySchool, "小学", "primary school", "81", "80"),
  ])

  let position = Vocabulary<Position>([
    .init(.teacher, "专任教师", "teacher", "教师"),
    .init(.classTeacher, "班主任", "class teacher"),
    .init(.middleManager, "中层", "middle manager", "中层干部"),
    .init(.deputyHead, "副校长", "deputy head"), .init(.head, "校长", "head"),
    .init(.teachingSupport, "教辅", "teaching support", "教辅人员"),
    .init(.worker, "工勤", "worker", "工勤人员"),
  ])

  let circumstance = Vocabulary<Circumstance>([
    .init(.pregnant, "孕期", "pregnant"), .init(.nursing, "哺乳期", "nursing"),
    .init(.seriousIllness, "重大疾病", "serious illness"),
    .init(.onSupport, "支教中", "on support"), .init(.underSanction, "处分期", "under sanction"),
    .init(.newcomerService, "新入职服务期", "newcomer service"),
  ])

  let appraisal = Vocabulary<AppraisalGrade>([
    .init(.excellent, "优秀", "excellent"), .init(.qualified, "合格", "qualified", "称职"),
    .init(.basicallyQualified, "基本合格", "basically qualified", "基本称职"),
    .init(.unqualified, "不合格", "unqualified", "不称职"),
  ])

  let yesNo = Vocabulary<Bool>([
    .init(true, "是", "yes", "1", "true", "y", "√", "自愿"),
    .init(false, "否", "no", "0", "false", "n", "×", "无"),
  ])

  /// The three-way words mean the main class of their zone.
  let area = Vocabulary<Area>([
    .init(.mainCity, "111", "111", "城区", "city", "主城区"),
    .init(.cityFringe, "112", "112", "城乡结合区"),
    .init(.townCentre, "121", "121", "镇区", "town", "镇中心区"),
    .init(.townFringe, "122", "122", "镇乡结合区"), .init(.specialArea, "123", "123", "特殊区域"),
    .init(.townshipCentre, "210", "210", "乡中心区"),
    .init(.village, "220", "220", "乡村", "village", "村庄"),
  ])

  let kind = Vocabulary<SchoolKind>([
    .init(.primarySchool, "小学", "primary school", "211", "primary"),
    .init(.teachingPoint, "教学点", "teaching point", "218", "小学教学点"),
    .init(.juniorSchool, "初中", "junior school", "311", "初级中学", "junior"),
    .init(.nineYearSchool, "九年一贯制", "nine-year school", "312", "九年一贯制学校"),
    .init(.completeSecondarySchool, "完全中学", "complete secondary school", "341"),
    .init(.seniorSchool, "高中", "senior school", "342", "高级中学", "senior"),
    .init(.twelveYearSchool, "十二年一贯制", "twelve-year school", "345", "十二年一贯制学校"),
  ])

  let role = Vocabulary<SchoolRole>([
    .init(.supporting, "支援校", "supporting", "支援"),
    .init(.supported, "受援校", "supported", "受援"), .init(.ordinary, "一般", "ordinary", "无"),
  ])

  let pairing = Vocabulary<Pairing.Kind>([
    .init(.staff, "师资", "staff"), .init(.management, "管理", "management"),
    .init(.money, "资金", "money"), .init(.goods, "物资", "goods"),
  ])
}
