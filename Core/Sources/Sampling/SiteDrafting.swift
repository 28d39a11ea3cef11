import Staffing

/// Draws the schools of a county: kinds, places, names, pupils and classes.
struct SiteDrafting {
  private let shape: CountyShape
  private var stream: SplitMix64
  private var names: PlaceNames
  private var sites: [Site] = []

  /// Identifiers handed out so far.
  private var serial = 0

  /// The sites of `shape`, district by district, from the seat outwards.
  static func sites(of shape: CountyShape, _ stream: SplitMix64) -> [Site] {
    var drafting = SiteDrafting(shape: shape, stream: stream)
    for district in shape.districts.indices { drafting.addDistrict(district) }
    return drafting.sites
  }

  private init(shape: CountyShape, stream: SplitMix64) {
    self.shape = shape
    self.stream = stream
    self.names = PlaceNames(&self.stream)
  }

  private mutating func addDistrict(_ number: Int) {
    let district = shape.districts[number]
    let landscape = Landscape(
      district, names: names.townships(district.townships), &stream)
    addSeat(district, number, landscape)
    for township in landscape.townships.indices {
      addTownship(township, district, number, landscape)
    }
    addVillages(district, number, landscape)
  }

  private mutating func addSeat(_ district: DistrictShape, _ number: Int, _ landscape: Landscape) {
    for name in PlaceNames.seatPrimaries(district.seatPrimaries) {
      addSeatSchool(
        "\(district.stem)\(name)小学", .primarySchool, [.primary: 1500], number, landscape)
    }
    for ordinal in 0..<district.seatJuniors {
      let name = "\(district.stem)第\(PlaceNames.chinese(ordinal + 1))初级中学"
      addSeatSchool(name, .juniorSchool, [.junior: 1450], number, landscape)
    }
    for ordinal in 0..<district.seatNineYear {
      let name = "\(district.stem)\(["启明", "砚湖", "云帆", "知行", "丹枫", "远山"][ordinal])学校"
      addSeatSchool(name, .nineYearSchool, [.primary: 900, .junior: 600], number, landscape)
    }
    for ordinal in 0..<district.completeSecondaries {
      let name = "\(district.stem)第\(PlaceNames.chinese(ordinal + 1))中学"
      addSeatSchool(
        name, .completeSecondarySchool, [.junior: 1050, .senior: 1350], number, landscape)
    }
    for ordinal in 0..<district.seniors {
      let name = "\(district.stem)\(["", "新城", "东湖", "南山", "育德"][ordinal])高级中学"
      addSeatSchool(name, .seniorSchool, [.senior: 2100], number, landscape)
    }
  }

  private mutating func addSeatSchool(
    _ name: String, _ kind: SchoolKind, _ pupils: [Stage: Int], _ number: Int,
    _ landscape: Landscape
  ) {
    let district = shape.districts[number]
    let isFringe = stream.chance(220)
    let place = landscape.inSeat(within: isFringe ? 5_200 : 2_800, &stream)
    add(
      name, kind, pupils, district, number,
      area: isFringe ? district.seatFringe : district.seatArea,
      setting: .seat, township: nil, place: place, distance: 0, town: isFringe ? "城郊街道" : "城关街道")
  }

  private mutating func addTownship(
    _ position: Int, _ district: DistrictShape, _ number: Int, _ landscape: Landscape
  ) {
    let township = landscape.townships[position]
    let town = township.name + (township.isTown ? "镇" : "乡")
    let area = township.isTown && district.seatArea == .mainCity ? Area.townCentre : .townshipCentre
    let here = { (stream: inout SplitMix64) in
      township.place + Landscape.jitter(700, &stream)
    }
    let isNineYear = position >= district.townships - district.townshipNineYear
    add(
      isNineYear ? town + "九年一贯制学校" : town + "中心小学",
      isNineYear ? .nineYearSchool : .primarySchool,
      isNineYear ? [.primary: 560, .junior: 330] : [.primary: 800], district, number, area: area,
      setting: .township, township: position, place: here(&stream), distance: township.distance,
      town: town)
    if position < district.townshipJuniors {
      add(
        town + "初级中学", .juniorSchool, [.junior: 620], district, number, area: area,
        setting: .township, township: position, place: here(&stream),
        distance: township.distance, town: town)
    }
  }

  private mutating func addVillages(
    _ district: DistrictShape, _ number: Int, _ landscape: Landscape
  ) {
    let count = district.villagePrimaries + district.points
    let names = self.names.villages(count)
    for ordinal in 0..<count {
      let township = ordinal % landscape.townships.count
      let isPoint = ordinal >= district.villagePrimaries
      let around = landscape.townships[township]
      // A quarter of the points, at least one, have ten pupils or fewer.
      let isMicro = isPoint && (ordinal - district.villagePrimaries) % 4 == 0
      let pupils =
        isMicro ? stream.within(4...10) : isPoint ? stream.within(14...80) : stream.within(80...290)
      add(
        names[ordinal] + (isPoint ? "教学点" : "小学"), isPoint ? .teachingPoint : .primarySchool,
        [.primary: pupils], district, number, area: .village, setting: .village,
        township: township, place: landscape.village(of: township, &stream),
        distance: around.distance + stream.within(2_000...7_000),
        town: around.name + (around.isTown ? "镇" : "乡"))
    }
  }

  private mutating func add(
    _ name: String, _ kind: SchoolKind, _ pupils: [Stage: Int], _ district: DistrictShape,
    _ number: Int, area: Area, setting: Site.Setting, township: Int?, place: Offset,
    distance: Int, town: String
  ) {
    let scale =
      switch setting {
      case .seat: district.seatScale
      case .township: district.ruralScale
      case .village: 1000
      }
    var enrolment: [Stage: Enrolment] = [:]
    for stage in kind.stages {
      enrolment[stage] = enrolled(pupils[stage] ?? 0, stage, kind, setting, scale)
    }
    serial += 1
    let code = 100_000 + shape.number * 1_000 + serial
    let school = School(
      id: .init("\(kind.rawValue.prefix(2))\(shape.provinceDigits)\(code)"), name: name,
      township: town, district: district.name, area: area, kind: kind, enrolment: enrolment,
      hardship: hardship(setting, distance), location: shape.location(place))
    sites.append(
      Site(
        school, setting, at: place, distance: distance, district: number, township: township))
  }

  /// Pupils around the usual number, and classes of a usual size.
  private mutating func enrolled(
    _ usual: Int, _ stage: Stage, _ kind: SchoolKind, _ setting: Site.Setting, _ scale: Int
  ) -> Enrolment {
    if kind == .teachingPoint {
      return Enrolment(pupils: usual, classes: max(1, min(4, (usual + 9) / 18)))
    }
    let pupils = usual * scale / 1000 * stream.within(780...1220) / 1000
    let size =
      switch (stage, setting) {
      case (.primary, .seat): stream.within(36...40)
      case (.primary, .township): stream.within(31...35)
      case (.primary, .village): 36
      case (.junior, .seat): stream.within(35...40)
      case (.junior, _): stream.within(32...36)
      case (.senior, _): stream.within(42...46)
      }
    let grades = stage == .primary ? 6 : 3
    return Enrolment(pupils: pupils, classes: max(grades, (pupils + size - 1) / size))
  }

  private func hardship(_ setting: Site.Setting, _ distance: Int) -> Int {
    switch setting {
    case .seat: 0
    case .township: distance > 30_000 ? 1 : 0
    case .village: distance < 15_000 ? 1 : distance < 30_000 ? 2 : 3
    }
  }
}
