import {
  Isian,
  Kelompok,
  KotakCentang,
  Pilihan,
  PilihanRadio,
  RincianIsian,
} from '@/components/form';
import {
  BENTUK_KOPERASI,
  BINAAN_KOPERASI,
  JENIS_KOPERASI,
  KELOMPOK_KOPERASI,
  POLA_PENGELOLAAN,
  SEKTOR_USAHA,
} from '@/lib/koperasi/acuan';
import { LABEL_ISIAN_KOPERASI as LABEL } from '@/lib/koperasi/isian/rules';
import { pilihanAcuan, pilihanNomor } from './pilihan';
import { SektorSimpanPinjam } from './sektor';

/** Kind, sector, savings and loans, Merah Putih. */
export function IsianBidang() {
  return (
    <>
      <Kelompok judul="Jenis dan bidang">
        <Pilihan
          nama="jenis"
          label={LABEL.jenis}
          kosong="Pilih jenis koperasi"
          pilihan={pilihanAcuan(JENIS_KOPERASI)}
        />
        <Pilihan nama="bentuk" label={LABEL.bentuk} pilihan={pilihanAcuan(BENTUK_KOPERASI)} />
        <Pilihan
          nama="kelompok"
          label={LABEL.kelompok}
          petunjuk="Nomor seperti di formulir resmi NIK koperasi."
          kosong="Pilih kelompok"
          pilihan={pilihanNomor(KELOMPOK_KOPERASI)}
        />
        <Pilihan
          nama="sektorUsaha"
          label={LABEL.sektorUsaha}
          kosong="Pilih sektor usaha"
          className="tanya-sektor"
          pilihan={pilihanNomor(SEKTOR_USAHA)}
        />
        <SektorSimpanPinjam className="sektor-tetap" />
        <Pilihan nama="binaan" label={LABEL.binaan} pilihan={pilihanAcuan(BINAAN_KOPERASI)} />
        <PilihanRadio
          nama="pola"
          label={LABEL.pola}
          pilihan={pilihanAcuan(POLA_PENGELOLAAN)}
          mendatar
        />
        <KotakCentang nama="skalaBesar" label={LABEL.skalaBesar} />
      </Kelompok>
      <Kelompok judul="Usaha simpan pinjam">
        <KotakCentang
          nama="punyaUsp"
          label={LABEL.punyaUsp}
          petunjuk="Untuk koperasi jenis lain yang juga menjalankan simpan pinjam."
        />
        <Isian
          nama="nomorIzinUsp"
          label={LABEL.nomorIzinUsp}
          opsional
          autoComplete="off"
          spellCheck={false}
        />
        <Isian
          nama="tanggalIzinUsp"
          label={LABEL.tanggalIzinUsp}
          tipe="date"
          lebar="pendek"
          opsional
        />
        <RincianIsian
          judul="Penerbit dan masa berlaku izin, bila ada"
          nama={['penerbitIzinUsp', 'izinUspBerlakuHingga']}
        >
          <div className="kelompok-isi">
            <Isian nama="penerbitIzinUsp" label={LABEL.penerbitIzinUsp} opsional />
            <Isian
              nama="izinUspBerlakuHingga"
              label={LABEL.izinUspBerlakuHingga}
              tipe="date"
              lebar="pendek"
              opsional
            />
          </div>
        </RincianIsian>
        <div className="kelompok-isi tanya-syariah">
          <Isian
            nama="sertifikatDsn"
            label={LABEL.sertifikatDsn}
            petunjuk="Sertifikat dewan pengawas syariah dari Dewan Syariah Nasional."
            opsional
            autoComplete="off"
            spellCheck={false}
          />
          <Isian
            nama="rekomendasiMui"
            label={LABEL.rekomendasiMui}
            opsional
            autoComplete="off"
            spellCheck={false}
          />
        </div>
      </Kelompok>
      <Kelompok judul="Koperasi Kelurahan Merah Putih (KKMP)">
        <KotakCentang
          nama="adalahKkmp"
          label="Ini Koperasi Kelurahan Merah Putih"
          petunjuk="Satu kelurahan hanya punya satu."
        />
        <Pilihan
          nama="kkmpBeroperasi"
          label={LABEL.kkmpBeroperasi}
          petunjuk="Hanya untuk Koperasi Kelurahan Merah Putih."
          opsional
          kosong="Tidak diisi"
          pilihan={[
            { nilai: 'ya', label: 'Sudah beroperasi' },
            { nilai: 'tidak', label: 'Belum beroperasi' },
          ]}
        />
      </Kelompok>
    </>
  );
}
