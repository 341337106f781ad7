namespace HexiModel;

/// <summary>
/// All units that the quantity reader reads and the model knows (计量单位目录), one row a unit:
/// <c>class names|class names;dimension;size;English name;English plural;code</c>.
/// <list type="bullet">
/// <item>The class of a name says how it is read behind a number: <c>c</c> a classifier that Han numerals take as well (三个), <c>d</c> a
/// classifier that counts only behind digits or a scale (8口), <c>m</c> a measure, <c>n</c> a measure that counts only behind digits or a
/// scale (3里), <c>$</c> a currency, <c>%</c> % and ‰, <c>t</c> tenths, <c>p</c> points, <c>x</c> multiples, <c>a</c> ages, <c>y</c>
/// lengths of time, <c>-</c> not at all: the model knows it, but the reader does not look for it.</item>
/// <item>The first name is the unit's own, the others are other ways to write it.</item>
/// <item>The dimension is its id. A unit of measure whose dimension is not in the model is <c>other</c>, never <c>count</c>.</item>
/// <item>The size is how many of a base unit one of it is, perhaps a fraction (<c>10000/15 平方米</c>) where no decimal holds it; empty for a
/// base unit, and for a unit that converts into no other.</item>
/// <item>An English name in brackets belongs to a counter that only says how things are counted (12座): English leaves it out, but for rates.</item>
/// <item>The plural may be left out where it is regular, and the code (UCUM; ISO 4217 for money) where there is none.</item>
/// </list>
/// A table of text costs nothing until a unit is asked for; the rows that are asked for most come first.
/// Sizes: GB 3100–3102 (SI), 1984 State Council order on legal units (亩, 斤), GB/T 2589 (tonne of coal equivalent = 29.3076 GJ).
/// </summary>
internal static class UnitTable
{
    public const string Rows = """

        $ 元 元人民币 人民币 块钱;money;;yuan;yuan;CNY
        % % ％ ﹪;ratio;;%;%;%
        p 百分点 个百分点 个百分比点|- 百分比点;points;;percentage point
        c 个 个点位;count;;(piece)
        c 人 名 位;count;;person
        c 家;count;;(institution)
        c 户 户人家;count;;household
        c 项;count;;(item)
        c 人次;count;;person-time
        c 座;count;;(structure)
        c 所;count;;(establishment)
        c 处;count;;site
        c 条;count;;(line)
        c 件;count;;(piece)
        c 次;count;;(time)
        c 批;count;;batch;batches
        c 类;count;;category;categories
        c 辆;count;;vehicle
        c 套;count;;(set)
        c 台;count;;(machine)
        c 场;count;;event
        c 支;count;;(team)
        c 张;count;;(piece)
        c 床 席 张床 张床位;count;;bed
        c 份;count;;(copy);copies
        c 部;count;;(unit)
        c 种;count;;kind
        c 款;count;;(model)
        c 组;count;;group
        c 队;count;;team
        c 对;count;;pair
        c 间;count;;room
        c 栋 幢;count;;building
        c 块;count;;(piece)
        c 片;count;;(tract)
        c 宗;count;;(lot)
        c 桩;count;;(case)
        c 笔;count;;transaction
        c 例;count;;case
        c 起;count;;case
        c 轮;count;;round
        c 门;count;;(course)
        c 堂;count;;lesson
        c 节;count;;(session)
        c 篇;count;;article
        c 本;count;;volume
        c 册;count;;volume
        c 首;count;;(piece)
        c 幅;count;;(piece)
        c 艘;count;;vessel
        c 架;count;;aircraft;aircraft
        c 列;count;;train
        c 只;count;;(head);head
        c 头只 头（只） 头(只);count;;head;head
        c 棵;count;;tree
        c 株;count;;plant
        c 枚;count;;(piece)
        c 盏;count;;lamp
        c 根;count;;(piece)
        c 剂;count;;dose
        c 趟;count;;trip
        c 桶;count;;barrel
        c 箱;count;;box;boxes
        c 袋;count;;bag
        c 瓶;count;;bottle
        c 盒;count;;box;boxes
        c 罐;count;;can
        c 捆;count;;bundle
        c 束;count;;bunch;bunches
        c 串;count;;(string)
        c 副;count;;(set)
        c 杯;count;;cup
        c 碗;count;;bowl
        c 尊;count;;statue
        c 具;count;;(piece)
        c 座席;count;;seat
        c 大类;count;;main category;main categories
        c 小类;count;;subcategory;subcategories
        c 大项;count;;main item
        c 大件;count;;main item
        c 小项;count;;sub-item
        c 门类;count;;category;categories
        c 品类;count;;product category;product categories
        c 品种;count;;variety;varieties
        c 大场景;count;;main scenario
        c 台套 台（套） 台(套) 套（台） 套(台);count;;set of equipment;sets of equipment
        c 个（套）;count;;(piece or set);pieces or sets
        c 标箱 标准箱 TEU;count;;TEU;TEU
        c 标台;count;;standard vehicle
        c 人份;count;;portion
        c 户次;count;;household visit
        c 家次;count;;institution visit
        c 剂次;count;;dose
        c 场次;count;;session
        c 批次;count;;batch;batches
        c 轮次;count;;round
        c 座次;count;;structure-time
        c 台次;count;;machine-time
        c 架次;count;;flight
        c 辆次;count;;vehicle trip
        c 车次;count;;vehicle trip
        c 列次;count;;train trip
        c 艘次;count;;vessel trip
        c 航次;count;;voyage
        c 班次;count;;service
        c 趟次;count;;trip
        c 例次;count;;case-time
        c 件次;count;;piece-time
        c 头次;count;;head-time
        c 床次;count;;bed-time
        c 站次;count;;station-time
        c 对次;count;;pair-time
        c 笔次;count;;transaction
        c 频次;count;;(time)
        c 项次;count;;(item-time)
        c 孔次;count;;hole-time
        c 课时;count;;class hour
        c 学时;count;;credit hour
        c 工时;count;;person-hour
        c 人天;count;;person-day
        m 位次 个位次|c 名次 个名次;count;;place
        d 期;count;;(session)
        d 层;count;;storey
        d 头;count;;head;head
        d 口;count;;(head);head
        d 面;count;;(piece)
        d 班;count;;class;classes
        d 集;count;;episode
        d 档;count;;(grade)
        d 站;count;;station
        d 课;count;;lesson
        d 段;count;;section
        d 字;count;;character
        d 页;count;;page
        d 眼;count;;well
        d 孔;count;;(hole)
        d 尾;count;;fish;fish
        d 羽;count;;bird
        d 匹;count;;head;head
        d 峰;count;;camel
        d 颗;count;;(piece)
        d 粒;count;;(grain)
        d 宗地;count;;parcel
        d 顶;count;;(piece)
        d 扇;count;;(piece)
        d 卷;count;;volume
        d 章;count;;chapter
        d 届;count;;(session)
        d 遍;count;;(time)
        d 封;count;;letter
        d 道;count;;(piece)
        d 单;count;;order
        d 团;count;;(group)
        d 村;count;;village
        d 镇;count;;town
        d 乡;count;;township
        d 县;count;;county;counties
        d 车;count;;(vehicle load)
        d 盆;count;;pot
        d 棒;count;;(piece)
        d 枝;count;;stem
        d 管;count;;tube
        n 分;count;;point
        t 成;ratio;10 %;tenth
        % ‰;ratio;0.1 %;‰;‰;[ppth]
        - /10万;ratio;0.001 %;per 100,000;per 100,000;10*-5
        p 千分点 个千分点;points;0.1 百分点;tenth of a percentage point;tenths of a percentage point
        p 基点 个基点;points;0.01 百分点;basis point
        x 倍;multiple;;time
        - 番;multiple;;doubling
        - 毛;money;0.1 元;mao;mao
        - 角;money;0.1 元;jiao;jiao
        - 点;other;;point
        $ 美元 美金;money;;US dollar;;USD
        $ 欧元;money;;euro;;EUR
        $ 港元 港币;money;;Hong Kong dollar;;HKD
        $ 澳门元;money;;pataca;;MOP
        $ 新台币;money;;New Taiwan dollar;;TWD
        $ 日元 日圆;money;;Japanese yen;Japanese yen;JPY
        $ 英镑;money;;pound sterling;pounds sterling;GBP
        $ 韩元;money;;won;won;KRW
        $ 卢布;money;;rouble;;RUB
        $ 澳元;money;;Australian dollar;;AUD
        $ 加元;money;;Canadian dollar;;CAD
        $ 新加坡元;money;;Singapore dollar;;SGD
        $ 瑞士法郎;money;;Swiss franc;;CHF
        $ 泰铢;money;;baht;baht;THB
        m 平方米 ㎡ m² m2 平米 平方;area;;square metre;;m2
        m 平方公里 平方千米 km² km2;area;1000000 平方米;square kilometre;;km2
        m 公顷 hm² hm2;area;10000 平方米;hectare;;har
        m 亩;area;10000/15 平方米;mu;mu
        n 公亩;area;100 平方米;are;;ar
        m 平方厘米;area;0.0001 平方米;square centimetre;;cm2
        m 平方毫米;area;0.000001 平方米;square millimetre;;mm2
        m 平方英里;area;2589988.110336 平方米;square mile;;[smi_us]
        m 平方英尺;area;0.09290304 平方米;square foot;square feet;[sft_i]
        m 米|n m;length;;metre;;m
        m 公里 千米 km ㎞;length;1000 米;kilometre;;km
        m 分米;length;0.1 米;decimetre;;dm
        m 厘米 公分 cm ㎝;length;0.01 米;centimetre;;cm
        m 毫米 mm ㎜;length;0.001 米;millimetre;;mm
        m 微米 μm;length;0.000001 米;micrometre;;um
        m 纳米 nm;length;0.000000001 米;nanometre;;nm
        n 里;length;500 米;li;li
        n 丈;length;10/3 米;zhang;zhang
        n 尺;length;1/3 米;chi;chi
        n 寸;length;0.1/3 米;cun;cun
        m 海里;length;1852 米;nautical mile;;[nmi_i]
        m 英里;length;1609.344 米;mile;;[mi_i]
        m 英尺;length;0.3048 米;foot;feet;[ft_i]
        m 英寸;length;0.0254 米;inch;inches;[in_i]
        m 皮长公里;length;;sheath kilometre
        m 千克 公斤 kg ㎏;mass;;kilogram;;kg
        m 吨 公吨|n t;mass;1000 千克;tonne;;t
        m 克|n g;mass;0.001 千克;gram;;g
        m 毫克 mg ㎎;mass;0.000001 千克;milligram;;mg
        m 微克 μg;mass;0.000000001 千克;microgram;;ug
        m 斤;mass;0.5 千克;jin;jin
        - 两;mass;0.05 千克;liang;liang
        n 担;mass;50 千克;dan;dan
        m 载重吨;mass;1000 千克;deadweight tonne
        m 立方米 立方 m³ m3 ㎥|n 方;volume;;cubic metre;;m3
        m 立方厘米;volume;0.000001 立方米;cubic centimetre;;cm3
        m 立方公里 立方千米;volume;1000000000 立方米;cubic kilometre;;km3
        m 升 公升|n L;volume;0.001 立方米;litre;;L
        m 毫升|n ml mL;volume;0.000001 立方米;millilitre;;mL
        m 标准立方米 标立方米 标方;volume;;standard cubic metre
        y 年|- 载;duration;12 个月;year;;a
        y 年度 个年度;duration;12 个月;year;;a
        y 个月|- 月;duration;;month;;mo
        y 季度 个季度;duration;3 个月;quarter
        y 天 日历天 自然日|- 日;duration;86400 秒;day;;d
        y 昼夜 个昼夜;duration;86400 秒;day and night;days and nights;d
        y 周 星期 个星期;duration;604800 秒;week;;wk
        y 小时 个小时|n h;duration;3600 秒;hour;;h
        y 刻钟;duration;900 秒;quarter of an hour;quarters of an hour
        y 分钟;duration;60 秒;minute;;min
        y 秒 秒钟;duration;;second;;s
        y 毫秒;duration;0.001 秒;millisecond;;ms
        y 微秒;duration;0.000001 秒;microsecond;;us
        y 工作日 个工作日;duration;;working day
        y 学年 个学年;duration;;school year
        y 学期 个学期;duration;;school term
        a 周岁 岁;duration;;year of age;years of age;a
        a 月龄;duration;;month of age;months of age;mo
        m 千瓦时 千瓦·时 千瓦小时 kWh kwh kW·h|n 度;energy;3600 千焦;kilowatt hour;;kW.h
        m 瓦时;energy;3.6 千焦;watt hour;;W.h
        m 兆瓦时 MWh;energy;3600000 千焦;megawatt hour;;MW.h
        m 吉瓦时 GWh;energy;3600000000 千焦;gigawatt hour;;GW.h
        m 焦;energy;0.001 千焦;joule;;J
        m 千焦;energy;;kilojoule;;kJ
        m 兆焦;energy;1000 千焦;megajoule;;MJ
        m 吉焦;energy;1000000 千焦;gigajoule;;GJ
        m 千卡 大卡;energy;4.184 千焦;kilocalorie;;kcal
        m 吨标准煤 吨标煤;energy;29307600 千焦;tonne of coal equivalent;tonnes of coal equivalent
        m 克标准煤;energy;29.3076 千焦;gram of coal equivalent;grams of coal equivalent
        m 吨油当量;energy;41868000 千焦;tonne of oil equivalent;tonnes of oil equivalent
        m 千瓦 kW kw KW;power;;kilowatt;;kW
        m 瓦|n W;power;0.001 千瓦;watt;;W
        m 兆瓦 MW;power;1000 千瓦;megawatt;;MW
        m 吉瓦 GW;power;1000000 千瓦;gigawatt;;GW
        m 马力;power;0.73549875 千瓦;metric horsepower;metric horsepower;[HP]
        m 摄氏度 ℃ °C;other;;degree Celsius;degrees Celsius;Cel
        m 千伏安 kVA KVA;other;;kilovolt-ampere;;kV.A
        m 兆伏安 MVA;other;1000 千伏安;megavolt-ampere;;MV.A
        m 伏|n V;other;;volt;;V
        m 千伏 kV KV;other;1000 伏;kilovolt;;kV
        m 安;other;;ampere;;A
        m 帕;other;;pascal;;Pa
        m 百帕;other;100 帕;hectopascal;;hPa
        m 千帕 kPa;other;1000 帕;kilopascal;;kPa
        m 兆帕 MPa;other;1000000 帕;megapascal;;MPa
        m 分贝 dB;other;;decibel;;dB
        m 赫兹;other;;hertz;hertz;Hz
        m 千赫;other;1000 赫兹;kilohertz;kilohertz;kHz
        m 兆赫;other;1000000 赫兹;megahertz;megahertz;MHz
        m 吉赫;other;1000000000 赫兹;gigahertz;gigahertz;GHz
        m 比特;other;;bit;;bit
        m 兆比特;other;1000000 比特;megabit;;Mbit
        m 吉比特;other;1000000000 比特;gigabit;;Gbit
        m 字节;other;;byte;;By
        m KB;other;1000 字节;kilobyte;;kBy
        m 兆字节 MB;other;1000000 字节;megabyte;;MBy
        m 吉字节 GB;other;1000000000 字节;gigabyte;;GBy
        m TB;other;1000000000000 字节;terabyte;;TBy
        m PB;other;1000000000000000 字节;petabyte;;PBy
        m EB;other;1000000000000000000 字节;exabyte;;EBy
        m Mbps;other;;megabit per second;megabits per second;Mbit/s
        m Gbps;other;1000 Mbps;gigabit per second;gigabits per second;Gbit/s
        m Tbps;other;1000000 Mbps;terabit per second;terabits per second;Tbit/s
        m PFLOPS Pflops|n P;other;;petaFLOPS;petaFLOPS
        m EFLOPS Eflops;other;1000 PFLOPS;exaFLOPS;exaFLOPS
        m 吨公里;other;;tonne-kilometre;;t.km
        m 人公里;other;;passenger-kilometre
        m 车公里;other;;vehicle-kilometre
        m 总吨;other;;gross ton
        m 净吨;other;;net ton
        m 蒸吨;other;;tonne of steam per hour;tonnes of steam per hour
        c 亩次;other;;mu-time

        """;
}
