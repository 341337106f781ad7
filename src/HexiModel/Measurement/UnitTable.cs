namespace HexiModel;

/// <summary>
/// The catalogue as text: one row a unit, <c>names;dimension;factor;base;English name;plural;code</c>. Names are the ways to write the
/// unit; a factor may be a fraction, <c>10000/15</c>, where no decimal holds it. A table of text costs nothing until a unit is asked
/// for, and then a search of some microseconds; a dictionary of objects would be built in every compiler that loads the library.
/// Factors: GB 3100–3102 (SI), 1984 State Council order on legal units (亩, 斤), GB/T 2589 (tonne of coal equivalent = 29.3076 GJ).
/// Codes: UCUM; ISO 4217.
/// </summary>
internal static class UnitTable
{
    private static readonly char[] Separators = [',', ';', '\n', '\r'];

    private const string Rows = """

        元,元人民币,人民币;money;1;元;yuan;yuan;CNY
        美元,美金;money;1;美元;US dollar;;USD
        欧元;money;1;欧元;euro;;EUR
        港元,港币;money;1;港元;Hong Kong dollar;;HKD
        澳门元;money;1;澳门元;pataca;;MOP
        新台币;money;1;新台币;New Taiwan dollar;;TWD
        日元,日圆;money;1;日元;Japanese yen;Japanese yen;JPY
        英镑;money;1;英镑;pound sterling;pounds sterling;GBP
        韩元;money;1;韩元;won;won;KRW
        卢布;money;1;卢布;rouble;;RUB
        澳元;money;1;澳元;Australian dollar;;AUD
        加元;money;1;加元;Canadian dollar;;CAD
        新加坡元;money;1;新加坡元;Singapore dollar;;SGD
        瑞士法郎;money;1;瑞士法郎;Swiss franc;;CHF
        泰铢;money;1;泰铢;baht;baht;THB
        %,％,﹪;ratio;1;%;%;%;%
        ‰;ratio;0.1;%;‰;‰;[ppth]
        成;ratio;10;%;tenth;;
        百分点,个百分点;points;1;百分点;percentage point;;
        千分点,个千分点;points;0.1;百分点;tenth of a percentage point;tenths of a percentage point;
        基点,个基点;points;0.01;百分点;basis point;;
        倍;multiple;1;倍;time;;
        番;multiple;1;番;doubling;;
        平方米,㎡,m²,m2,平米,平方;area;1;平方米;square metre;;m2
        平方公里,平方千米,km²,km2;area;1000000;平方米;square kilometre;;km2
        平方厘米;area;0.0001;平方米;square centimetre;;cm2
        平方毫米;area;0.000001;平方米;square millimetre;;mm2
        平方英里;area;2589988.110336;平方米;square mile;;[smi_us]
        平方英尺;area;0.09290304;平方米;square foot;square feet;[sft_i]
        公顷,hm²,hm2;area;10000;平方米;hectare;;har
        公亩;area;100;平方米;are;;ar
        亩;area;10000/15;平方米;mu;mu;
        米,m;length;1;米;metre;;m
        公里,千米,km,㎞;length;1000;米;kilometre;;km
        分米;length;0.1;米;decimetre;;dm
        厘米,公分,cm,㎝;length;0.01;米;centimetre;;cm
        毫米,mm,㎜;length;0.001;米;millimetre;;mm
        微米,μm;length;0.000001;米;micrometre;;um
        纳米,nm;length;0.000000001;米;nanometre;;nm
        里;length;500;米;li;li;
        丈;length;10/3;米;zhang;zhang;
        尺;length;1/3;米;chi;chi;
        寸;length;0.1/3;米;cun;cun;
        海里;length;1852;米;nautical mile;;[nmi_i]
        英里;length;1609.344;米;mile;;[mi_i]
        英尺;length;0.3048;米;foot;feet;[ft_i]
        英寸;length;0.0254;米;inch;inches;[in_i]
        千克,公斤,kg,㎏;mass;1;千克;kilogram;;kg
        克,g;mass;0.001;千克;gram;;g
        毫克,mg,㎎;mass;0.000001;千克;milligram;;mg
        微克,μg;mass;0.000000001;千克;microgram;;ug
        吨,公吨,t;mass;1000;千克;tonne;;t
        斤;mass;0.5;千克;jin;jin;
        两;mass;0.05;千克;liang;liang;
        担;mass;50;千克;dan;dan;
        立方米,立方,方,m³,m3,㎥;volume;1;立方米;cubic metre;;m3
        立方厘米;volume;0.000001;立方米;cubic centimetre;;cm3
        立方公里,立方千米;volume;1000000000;立方米;cubic kilometre;;km3
        标准立方米,标立方米,标方;volume;1;标准立方米;standard cubic metre;;
        升,公升,L;volume;0.001;立方米;litre;;L
        毫升,ml,mL;volume;0.000001;立方米;millilitre;;mL
        年,载;duration;12;个月;year;;a
        年度,个年度;duration;12;个月;year;;a
        个月,月;duration;1;个月;month;;mo
        季度,个季度;duration;3;个月;quarter;;
        周岁,岁;duration;1;周岁;year of age;years of age;a
        月龄;duration;1;月龄;month of age;months of age;mo
        天,日,日历天,自然日;duration;86400;秒;day;;d
        昼夜,个昼夜;duration;86400;秒;day and night;days and nights;d
        周,星期,个星期;duration;604800;秒;week;;wk
        小时,个小时,h;duration;3600;秒;hour;;h
        刻钟;duration;900;秒;quarter of an hour;quarters of an hour;
        分钟;duration;60;秒;minute;;min
        秒,秒钟;duration;1;秒;second;;s
        毫秒;duration;0.001;秒;millisecond;;ms
        微秒;duration;0.000001;秒;microsecond;;us
        工作日,个工作日;duration;1;工作日;working day;;
        学年,个学年;duration;1;学年;school year;;
        学期,个学期;duration;1;学期;school term;;
        千瓦时,千瓦·时,千瓦小时,度,kWh,kwh,kW·h;energy;3600;千焦;kilowatt hour;;kW.h
        瓦时;energy;3.6;千焦;watt hour;;W.h
        兆瓦时,MWh;energy;3600000;千焦;megawatt hour;;MW.h
        吉瓦时,GWh;energy;3600000000;千焦;gigawatt hour;;GW.h
        焦;energy;0.001;千焦;joule;;J
        千焦;energy;1;千焦;kilojoule;;kJ
        兆焦;energy;1000;千焦;megajoule;;MJ
        吉焦;energy;1000000;千焦;gigajoule;;GJ
        千卡,大卡;energy;4.184;千焦;kilocalorie;;kcal
        吨标准煤,吨标煤;energy;29307600;千焦;tonne of coal equivalent;tonnes of coal equivalent;
        吨油当量;energy;41868000;千焦;tonne of oil equivalent;tonnes of oil equivalent;
        千瓦,kW,kw,KW;power;1;千瓦;kilowatt;;kW
        瓦,W;power;0.001;千瓦;watt;;W
        兆瓦,MW;power;1000;千瓦;megawatt;;MW
        吉瓦,GW;power;1000000;千瓦;gigawatt;;GW
        马力;power;0.73549875;千瓦;metric horsepower;metric horsepower;[HP]
        个;count;1;个;piece;;
        人;count;1;人;person;;
        名;count;1;名;person;;
        位;count;1;位;person;;
        户;count;1;户;household;;
        家;count;1;家;institution;;
        人次;count;1;人次;person-time;;
        户次;count;1;户次;household visit;;
        家次;count;1;家次;institution visit;;
        剂次;count;1;剂次;dose;;
        剂;count;1;剂;dose;;
        场次;count;1;场次;session;;
        场;count;1;场;event;;
        次;count;1;次;time;;
        批次;count;1;批次;batch;batches;
        批;count;1;批;batch;batches;
        轮;count;1;轮;round;;
        项;count;1;项;item;;
        件;count;1;件;piece;;
        条;count;1;条;line;;
        台;count;1;台;machine;;
        台套,台（套）,台(套),套（台）,套(台);count;1;台套;set of equipment;sets of equipment;
        套;count;1;套;set;;
        辆;count;1;辆;vehicle;;
        艘;count;1;艘;vessel;;
        架;count;1;架;aircraft;aircraft;
        架次;count;1;架次;flight;;
        列;count;1;列;train;;
        部;count;1;部;unit;;
        张;count;1;张;piece;;
        床,席;count;1;床;bed;;
        支;count;1;支;team;;
        只;count;1;只;head;head;
        头;count;1;头;head;head;
        棵;count;1;棵;tree;;
        株;count;1;株;plant;;
        块;count;1;块;piece;;
        片;count;1;片;tract;;
        间;count;1;间;room;;
        栋,幢;count;1;栋;building;;
        座;count;1;座;structure;;
        层;count;1;层;storey;;
        所;count;1;所;establishment;;
        处;count;1;处;site;;
        站;count;1;站;station;;
        门;count;1;门;course;;
        堂;count;1;堂;lesson;;
        节;count;1;节;session;;
        课时;count;1;课时;class hour;;
        学时;count;1;学时;credit hour;;
        篇;count;1;篇;article;;
        本;count;1;本;volume;;
        册;count;1;册;volume;;
        份;count;1;份;copy;copies;
        首;count;1;首;piece;;
        类;count;1;类;category;categories;
        大类;count;1;大类;main category;main categories;
        种;count;1;种;kind;;
        款;count;1;款;model;;
        组;count;1;组;group;;
        队;count;1;队;team;;
        对;count;1;对;pair;;
        宗;count;1;宗;lot;;
        桩;count;1;桩;case;;
        笔;count;1;笔;transaction;;
        例;count;1;例;case;;
        起;count;1;起;case;;
        期;count;1;期;session;;
        班;count;1;班;class;classes;
        届;count;1;届;session;;
        村;count;1;村;village;;
        乡;count;1;乡;township;;
        镇;count;1;镇;town;;
        县;count;1;县;county;counties;
        标箱,标准箱,TEU;count;1;标箱;TEU;TEU;
        分;count;1;分;point;;

        """;

    /// <summary>The row of a symbol; null where no row has it.</summary>
    public static UnitRow? Find(string symbol)
    {
        // A name ends at a comma or semicolon: those two, and a line end, are in no symbol.
        if (symbol.Length == 0 || symbol.IndexOfAny(Separators) >= 0)
        {
            return null;
        }

        for (int at = Rows.IndexOf(symbol, StringComparison.Ordinal); at >= 0; at = Rows.IndexOf(symbol, at + 1, StringComparison.Ordinal))
        {
            int end = at + symbol.Length;
            if (at > 0 && Rows[at - 1] is '\n' or ',' && end < Rows.Length && Rows[end] is ',' or ';')
            {
                return Parse(end);
            }
        }

        return null;
    }

    private static UnitRow Parse(int behindName)
    {
        int end = Rows.IndexOf('\n', behindName);
        string[] fields = Rows.Substring(behindName, end - behindName).Split(';');
        string[] factor = fields[2].Split('/');
        return new UnitRow(
            fields[1],
            Number(factor[0]),
            factor.Length > 1 ? Number(factor[1]) : 1m,
            fields[3],
            fields[4],
            OrNull(fields[5]),
            OrNull(fields[6].TrimEnd('\r')));
    }

    private static decimal Number(string field) => decimal.Parse(field, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static string? OrNull(string field) => field.Length == 0 ? null : field;
}
