import { PilihanBiasa } from '@/components/form/pilihan-biasa';
import { Ikon } from '@/components/ui/ikon';
import { type Keping, KepingSaringan } from '@/components/ui/saringan';
import { Tombol } from '@/components/ui/tombol';
import {
  PilihKecamatanBiasa,
  PilihKelurahanBiasa,
} from '@/components/wilayah/pilih-kelurahan-biasa';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { KATEGORI_KESEHATAN, LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import {
  alamatPublik,
  JALUR_PUBLIK,
  namaKecamatanDari,
  namaWilayah,
} from '@/lib/koperasi/publik/rules';
import type { ParameterSaring, SaringPublik } from '@/lib/koperasi/publik/schema';
import { PANJANG_CARI } from '@/lib/platform/saringan';

const PILIHAN_JENIS = JENIS_KOPERASI.map(({ kode, label }) => ({ nilai: kode, label }));
const PILIHAN_KATEGORI = KATEGORI_KESEHATAN.map((nilai) => ({
  nilai,
  label: LABEL_KATEGORI[nilai],
}));
const PILIHAN_KKMP = [
  { nilai: 'ya', label: 'Hanya Koperasi Merah Putih' },
  { nilai: 'tidak', label: 'Selain Koperasi Merah Putih' },
];

/** How each filter in force reads. */
function labelSaringan(saring: SaringPublik): Partial<Record<ParameterSaring, string | undefined>> {
  const { cari, kelurahan, kecamatan, jenis, kategori, kkmp, menerima, terbuka, status } = saring;
  return {
    cari: cari && `Kata: ${cari}`,
    kelurahan: kelurahan && `Dekat: ${namaWilayah(kelurahan)}`,
    kecamatan: kecamatan && `Kecamatan: ${namaKecamatanDari(kecamatan)}`,
    jenis: jenis && `Jenis: ${labelAcuan(JENIS_KOPERASI, jenis)}`,
    kategori: kategori && `Kesehatan: ${LABEL_KATEGORI[kategori]}`,
    kkmp: kkmp && (kkmp === 'ya' ? 'Koperasi Merah Putih' : 'Selain Koperasi Merah Putih'),
    menerima: menerima && 'Menerima anggota',
    terbuka: terbuka && 'Sehat atau cukup sehat, dapat diajukan di portal',
    status: status && 'Termasuk yang tidak aktif',
  };
}

function kepingDari(saring: SaringPublik): Keping[] {
  return Object.entries(labelSaringan(saring)).flatMap(([nama, label]) =>
    label ? [{ label, hapusHref: alamatPublik(saring, { [nama]: null }) }] : [],
  );
}

/** The filters that lie in the panel; those above it are always in sight. */
const DI_PANEL = [
  'kecamatan',
  'jenis',
  'kategori',
  'kkmp',
  'menerima',
  'terbuka',
  'status',
] as const;

function IsiPanel({ saring }: { saring: SaringPublik }) {
  return (
    <div className="saringan-isian">
      <PilihanBiasa
        nama="kategori"
        label="Kesehatan"
        kosong="Semua kategori"
        pilihan={PILIHAN_KATEGORI}
        nilai={saring.kategori}
      />
      <PilihanBiasa
        nama="jenis"
        label="Jenis koperasi"
        kosong="Semua jenis"
        pilihan={PILIHAN_JENIS}
        nilai={saring.jenis}
      />
      <PilihKecamatanBiasa
        nama="kecamatan"
        label="Hanya di kecamatan"
        kosong="Semua kecamatan"
        nilai={saring.kecamatan}
      />
      <PilihanBiasa
        nama="kkmp"
        label="Koperasi Merah Putih"
        kosong="Semua koperasi"
        pilihan={PILIHAN_KKMP}
        nilai={saring.kkmp}
      />
      <div className="centang">
        <input
          key={saring.menerima ?? ''}
          id="menerima"
          type="checkbox"
          name="menerima"
          value="ya"
          defaultChecked={saring.menerima === 'ya'}
        />
        <label htmlFor="menerima">Hanya yang menerima anggota</label>
      </div>
      <div className="centang">
        <input
          key={saring.terbuka ?? ''}
          id="terbuka"
          type="checkbox"
          name="terbuka"
          value="ya"
          defaultChecked={saring.terbuka === 'ya'}
        />
        <label htmlFor="terbuka">Sehat atau cukup sehat, dan dapat diajukan di portal</label>
      </div>
      <div className="centang">
        <input
          key={saring.status ?? ''}
          id="status"
          type="checkbox"
          name="status"
          value="semua"
          defaultChecked={saring.status === 'semua'}
        />
        <label htmlFor="status">Tampilkan juga yang tidak aktif</label>
      </div>
    </div>
  );
}

/** Search, the kelurahan one wants to be near, further filters, and what is in force now. */
export function SaringanKoperasi({ saring }: { saring: SaringPublik }) {
  const keping = kepingDari(saring);
  const dipakai = DI_PANEL.filter((nama) => saring[nama] !== undefined).length;
  return (
    <search className="saringan">
      <form method="get" action={JALUR_PUBLIK}>
        <div className="cari-koperasi">
          <div className="bidang">
            <label htmlFor="cari">Nama, nomor, atau alamat</label>
            <input
              key={saring.cari ?? ''}
              id="cari"
              name="cari"
              type="search"
              className="kendali"
              defaultValue={saring.cari}
              maxLength={PANJANG_CARI}
              autoComplete="off"
              spellCheck={false}
            />
          </div>
          <PilihKelurahanBiasa
            nama="kelurahan"
            label="Dekat kelurahan"
            kosong="Di mana saja"
            nilai={saring.kelurahan}
          />
          <Tombol ikon="cari">Cari</Tombol>
        </div>
        {/* Closed also when used: the chips below say what is in force, and the results stay in sight.
            A visitor may open it before the scripts are there; that is no mismatch. */}
        <details className="saringan-panel" suppressHydrationWarning>
          <summary>
            <Ikon nama="saring" />
            <span>Saring hasil{dipakai > 0 ? ` (${dipakai} dipakai)` : ''}</span>
          </summary>
          <IsiPanel saring={saring} />
          <Tombol varian="kedua">Terapkan saringan</Tombol>
        </details>
      </form>
      <KepingSaringan
        keping={keping}
        hapusSemuaHref={keping.length > 1 ? JALUR_PUBLIK : undefined}
      />
    </search>
  );
}
