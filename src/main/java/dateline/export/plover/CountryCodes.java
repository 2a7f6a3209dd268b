package dateline.export.plover;

import com.ibm.icu.util.ULocale;
import dateline.export.release.Making;
import dateline.export.table.Aid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The countries of ISO 3166-1 by two letters and by three. */
public final class CountryCodes implements Aid {
    @Override
    public String name() {
        return "country_code";
    }

    @Override
    public String columns() {
        return "alpha2 VARCHAR NOT NULL, alpha3 VARCHAR NOT NULL";
    }

    @Override
    public void fill(Making making, Rows rows) throws IOException {
        List<String> countries =
                Arrays.stream(ULocale.getISOCountries()).sorted().toList();
        for (String country : countries) rows.add(country, new ULocale("und", country).getISO3Country());
    }
}
